<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kneural</name>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Kneural · general education, not a diagnosis</source>
        <translation>Kneural · allgemeine Information, keine Diagnose</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>{program} · {licence} · general education, not a diagnosis</source>
        <translation>{program} · {licence} · allgemeine Information, keine Diagnose</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Healthy body</source>
        <translation>Gesunder Körper</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>{holder}, {licence}. The facts follow published works; 'kneural list sources' names them.</source>
        <translation>{holder}, {licence}. Die Fakten folgen veröffentlichten Arbeiten; „kneural list sources“ nennt sie.</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>General education, not a diagnosis</source>
        <translation>Allgemeine Information, keine Diagnose</translation>
    </message>
    <message>
        <location filename="../../app/exports/deck_pictures.py"/>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The deck has no step yet. Keep a view as a step (D).</source>
        <translation>Der Foliensatz hat noch keinen Schritt. Halten Sie eine Ansicht als Schritt fest (D).</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <location filename="../../app/exports/moving.py"/>
        <source>Full HD, 1920 × 1080</source>
        <translation>Full HD, 1920 × 1080</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <source>4K, 3840 × 2160</source>
        <translation>4K, 3840 × 2160</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <source>8K, 7680 × 4320</source>
        <translation>8K, 7680 × 4320</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <source>Square, 2160 × 2160</source>
        <translation>Quadrat, 2160 × 2160</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <source>A4 upright at 300 dots per inch, 2480 × 3508</source>
        <translation>A4 hoch mit 300 Punkten je Zoll, 2480 × 3508</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} is there already; name a new folder.</source>
        <translation>{out} gibt es schon; nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>There is not enough room left on the disk for {out}. Make room or choose another place.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für {out}. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} could not be written: {reason}. Choose another place.</source>
        <translation>{out} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} is a folder; name a file in it.</source>
        <translation>{out} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>The folder {folder} does not exist; make it first or choose another place.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>Keep in mind</source>
        <translation>Bitte bedenken</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>How common it is, also without pain</source>
        <translation>Wie häufig es ist, auch ohne Schmerz</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>What helps, and how well</source>
        <translation>Was hilft und wie gut</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>And {number} more; ask the person who gave you this page.</source>
        <translation>Und {number} weitere; fragen Sie die Person, die Ihnen dieses Blatt gegeben hat.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>How it usually goes</source>
        <translation>Wie es meist verläuft</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/presenting/caption.py"/>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>When to get help now</source>
        <translation>Wann sofort Hilfe nötig ist</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Doctors say: {name}.</source>
        <translation>Ärzte sagen: {name}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>The drawings show an average body, not yours, and show a finding larger where that helps to see it.</source>
        <translation>Die Zeichnungen zeigen einen durchschnittlichen Körper, nicht Ihren, und zeigen einen Befund größer, wo man ihn so besser sieht.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/exports/web/page.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_pictures.py"/>
        <location filename="../../app/exports/legend.py"/>
        <source>Where it may be felt</source>
        <translation>Wo man es spüren kann</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_pictures.py"/>
        <source>Where it may be felt: {side} knee</source>
        <translation>Wo man es spüren kann: {side:rechtes|linkes|beide} Knie</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_pictures.py"/>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>Where it starts</source>
        <translation>Wo es beginnt</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>General education, not a diagnosis.</source>
        <translation>Allgemeine Information, keine Diagnose.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Opened by us: {works}.</source>
        <translation>Von uns geöffnet: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Known second-hand: {works}.</source>
        <translation>Aus zweiter Hand bekannt: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Named from memory, not opened: {works}.</source>
        <translation>Aus dem Gedächtnis genannt, nicht geöffnet: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>We found no good count of this in people without pain.</source>
        <translation>Wir haben keine gute Zählung dazu bei Menschen ohne Schmerz gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/scene/names.py"/>
        <location filename="../../app/scene/ride.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{root} root</source>
        <translation>Wurzel {root}</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>And {number} more: Kneural lists them all.</source>
        <translation>Und {number} weitere: Kneural nennt sie alle.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>{name} · page and pictures: MIT License, © 2026 The Kneural authors</source>
        <translation>{name} · Blatt und Bilder: MIT License, © 2026 The Kneural authors</translation>
    </message>
    <message>
        <location filename="../../app/exports/job.py"/>
        <source>A picture of {width}x{height} pixels cannot be drawn; each side must be {least} to {most}.</source>
        <translation>Ein Bild mit {width}x{height} Pixeln kann nicht gezeichnet werden; jede Seite muss {least} bis {most} haben.</translation>
    </message>
    <message>
        <location filename="../../app/exports/job.py"/>
        <source>There is not enough memory for a picture of {width}x{height} pixels; choose a smaller one.</source>
        <translation>Der Speicher reicht nicht für ein Bild mit {width}x{height} Pixeln; wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Nerves, none of them lit</source>
        <translation>Nerven, keiner leuchtet</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where the trouble is</source>
        <translation>Wo das Problem liegt</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Outline in health</source>
        <translation>Gesunder Umriss</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Other nerves</source>
        <translation>Andere Nerven</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where it was said to hurt</source>
        <translation>Wo Schmerz angegeben wurde</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Disc</source>
        <translation>Bandscheibe</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/describe.py"/>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{root} fibres on their way: {nerves}</source>
        <translation>Fasern von {root} auf ihrem Weg: {nerves}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Irritated nerve: {nerves}</source>
        <translation>Gereizter Nerv: {nerves}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Paler: other nerves that carry some of them</source>
        <translation>Blasser: andere Nerven, die einige davon führen</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where published maps put it: the denser, the more of them agree</source>
        <translation>Wo veröffentlichte Karten es zeigen: je dichter, desto mehr stimmen überein</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Away from the knee, painted lighter</source>
        <translation>Abseits des Knies, heller gemalt</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{dots} {evidence}: {places}</source>
        <translation>{dots} {evidence}: {places}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und noch {count}</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>1280 × 720</source>
        <translation>1280 × 720</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Square, 1080 × 1080</source>
        <translation>Quadrat, 1080 × 1080</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Small, 640 × 360</source>
        <translation>Klein, 640 × 360</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Frames a second must be {least} to {most}.</source>
        <translation>Es müssen {least} bis {most} Bilder pro Sekunde sein.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Seconds must be {least:g} to {most:g}.</source>
        <translation>Es müssen {least:g} bis {most:g} Sekunden sein.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>A moving picture is at most {most} pixels wide and high.</source>
        <translation>Ein bewegtes Bild ist höchstens {most} Pixel breit und hoch.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>There is no story without a cause; choose one first.</source>
        <translation>Ohne Ursache gibt es keine Geschichte; wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>{count} frames, {rate} a second</source>
        <translation>{count} {count:Bild|Bilder}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <source>The body from the front and from behind with {title}, drawn flat.</source>
        <translation>Der Körper von vorn und von hinten, flach gezeichnet: {title}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/flat_layout.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/flat_layout.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <source>The broken line is the healthy outline.</source>
        <translation>Die gestrichelte Linie ist der gesunde Umriss.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>At a segment of the spine</source>
        <translation>An einem Segment der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Along a nerve in the leg</source>
        <translation>Entlang eines Nervs im Bein</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Hip and muscles</source>
        <translation>Hüfte und Muskeln</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>The knee itself</source>
        <translation>Das Knie selbst</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Emergencies</source>
        <translation>Notfälle</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>A nerve root, whatever the cause</source>
        <translation>Eine Nervenwurzel, gleich warum</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>{count} page</source>
        <translation>{count} Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>From the back to the knee</source>
        <translation>Vom Rücken zum Knie</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>How trouble in the lower back, and what looks like it, is felt in the knee.</source>
        <translation>Wie Beschwerden im unteren Rücken, und was ihnen gleicht, im Knie zu spüren sind.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>L5, knee, stenosis …</source>
        <translation>L5, Knie, Stenose …</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>By condition</source>
        <translation>Nach Befund</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Nothing here has all of these words.</source>
        <translation>Nichts hier enthält alle diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>From the right</source>
        <translation>Von rechts</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/legend.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Legend: colours and evidence</source>
        <translation>Legende: Farben und Belege</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Drawing the body …</source>
        <translation>Der Körper wird gezeichnet …</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>The story in four steps</source>
        <translation>Die Geschichte in vier Schritten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Reading level</source>
        <translation>Leseniveau</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Plain words</source>
        <translation>Einfache Worte</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Clinical</source>
        <translation>Klinisch</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>About this page</source>
        <translation>Über diese Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Made by Kneural.</source>
        <translation>Erstellt mit Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>The body is a drawing of an average person, not of you. The lesion is shown larger than life where that helps to see it.</source>
        <translation>Der Körper ist die Zeichnung eines durchschnittlichen Menschen, nicht die Ihre. Die Schädigung ist größer als in Wirklichkeit gezeigt, wo das beim Sehen hilft.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Colours, hatching and sizes are our own choices of display (authored). The page works without a network and keeps nothing.</source>
        <translation>Farben, Schraffuren und Größen sind unsere eigene Wahl der Darstellung. Die Seite braucht kein Netz und merkt sich nichts.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Keys, mouse and fingers</source>
        <translation>Tasten, Maus und Finger</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>a man’s body</source>
        <translation>Körper eines Mannes</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>a woman’s body</source>
        <translation>Körper einer Frau</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>In the canal</source>
        <translation>Im Wirbelkanal</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Discs</source>
        <translation>Bandscheiben</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Ligaments</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Nerves</source>
        <translation>Nerven</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/wishes.py"/>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn</source>
        <translation>drehen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Shift, middle or right button and drag</source>
        <translation>Umschalttaste, mittlere oder rechte Maustaste und ziehen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Wheel, or + and −</source>
        <translation>Mausrad, oder + und −</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>nearer and farther</source>
        <translation>näher und ferner</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>One finger; two fingers</source>
        <translation>Ein Finger; zwei Finger</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn; move and zoom</source>
        <translation>drehen; verschieben und zoomen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Click or tap</source>
        <translation>Klicken oder tippen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>name a structure</source>
        <translation>eine Struktur benennen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Arrow keys on the picture</source>
        <translation>Pfeiltasten auf dem Bild</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn; with Shift move</source>
        <translation>drehen; mit der Umschalttaste verschieben</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>1 to 4, and 0</source>
        <translation>1 bis 4, und 0</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>the steps; the whole picture</source>
        <translation>die Schritte; das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Page Down and Page Up</source>
        <translation>Bild ab und Bild auf</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>next and previous step</source>
        <translation>nächster und voriger Schritt</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>play the story</source>
        <translation>die Geschichte abspielen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>R or Home</source>
        <translation>R oder Pos1</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>back to the view</source>
        <translation>zurück zur Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>labels on or off</source>
        <translation>Beschriftung ein oder aus</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>let go of what was chosen</source>
        <translation>die Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>This browser could not draw the picture in three dimensions, so it is shown flat. All the words are here.</source>
        <translation>Dieser Browser konnte das Bild nicht räumlich zeichnen, deshalb ist es flach. Alle Worte sind hier.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>The picture in three dimensions needs JavaScript, which is switched off here. All the words are here.</source>
        <translation>Das räumliche Bild braucht JavaScript, das hier ausgeschaltet ist. Alle Worte sind hier.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Only the {side} leg</source>
        <translation>Nur das {side:rechte|linke} Bein</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>The body in three dimensions with {title}. The text beside it says the same in words. Arrow keys turn it, plus and minus zoom, R goes back.</source>
        <translation>Der Körper, räumlich: {title}. Der Text daneben sagt dasselbe in Worten. Pfeiltasten drehen ihn, Plus und Minus zoomen, R führt zurück.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong evidence</source>
        <translation>Starke Belege</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate evidence</source>
        <translation>Mäßige Belege</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak evidence</source>
        <translation>Schwache Belege</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good evidence</source>
        <translation>Keine guten Belege</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · second-hand</source>
        <translation> · aus zweiter Hand</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · not checked</source>
        <translation> · nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We opened this work.</source>
        <translation>Wir haben diese Arbeit geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We know its figures second-hand only.</source>
        <translation>Wir kennen ihre Zahlen nur aus zweiter Hand.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Not checked: named from memory, not opened.</source>
        <translation>Nicht geprüft: aus dem Gedächtnis genannt, nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Our own choice of display, not a finding.</source>
        <translation>Unsere eigene Wahl der Darstellung, kein Befund.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} source</source>
        <translation>{count} Quelle</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Where it may be felt, place by place</source>
        <translation>Wo es zu spüren sein kann, Ort für Ort</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What an examiner may find</source>
        <translation>Was eine Untersuchung finden kann</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Tests</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Treatments, and what is known of them</source>
        <translation>Behandlungen, und was man von ihnen weiß</translation>
    </message>
    <message>
        <location filename="../../app/exports/webp.py"/>
        <source>This installation cannot write WebP ({reason}); choose PNG frames.</source>
        <translation>Diese Installation kann kein WebP schreiben ({reason}); wählen Sie PNG-Einzelbilder.</translation>
    </message>
    <message>
        <location filename="../../app/exports/writing.py"/>
        <source>in the plane of the cut</source>
        <translation>in der Schnittebene</translation>
    </message>
    <message>
        <location filename="../../app/exports/writing.py"/>
        <source>at the focal plane</source>
        <translation>in der Fokusebene</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong that Kneural did not foresee.</source>
        <translation>Etwas ist schiefgegangen, das Kneural nicht vorhergesehen hat.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Nothing is lost: you can go on. If the picture looks odd, press Home, or start Kneural again.</source>
        <translation>Nichts ist verloren: Sie können weitermachen. Wenn das Bild seltsam aussieht, drücken Sie Pos1 oder starten Sie Kneural neu.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>It was written down in {file}.</source>
        <translation>Es wurde in {file} aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>It could not be written down in {file}: copy the details before you go on.</source>
        <translation>Es konnte nicht in {file} aufgeschrieben werden: Kopieren Sie die Einzelheiten, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>No program for folders here</source>
        <translation>Hier gibt es kein Programm für Ordner</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Names in this language</source>
        <translation>Namen in dieser Sprache</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names behind them</source>
        <translation>Lateinische Namen dahinter</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names alone</source>
        <translation>Nur lateinische Namen</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>strong evidence</source>
        <translation>starke Belege</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>moderate evidence</source>
        <translation>mäßige Belege</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>weak evidence</source>
        <translation>schwache Belege</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>no good evidence</source>
        <translation>keine guten Belege</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inner</source>
        <translation>innen</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>outer</source>
        <translation>außen</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>below</source>
        <translation>unten</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>slice</source>
        <translation>quer</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>side cut</source>
        <translation>längs</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inside</source>
        <translation>von innen</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>central</source>
        <translation>zentral</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>subarticular</source>
        <translation>subartikulär</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>foraminal</source>
        <translation>foraminal</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>extraforaminal</source>
        <translation>extraforaminal</translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>The bones '{name}' could not be read; Kneural's own are shown.</source>
        <translation>Die Knochen „{name}“ konnten nicht gelesen werden; gezeigt werden die von Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}.</source>
        <translation>Knochen: {title}. {credit}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}. {source}. Changed: {changes}.</source>
        <translation>Knochen: {title}. {credit}. Lizenz: {licence}. {source}. Geändert: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>all three maps</source>
        <translation>alle drei Karten</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>two of three maps</source>
        <translation>zwei von drei Karten</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>one map only</source>
        <translation>nur eine Karte</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root leaves here</source>
        <translation>Wurzel tritt hier aus</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root passes here</source>
        <translation>Wurzel zieht hier vorbei</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, exiting</source>
        <translation>Wurzel, austretend</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, traversing</source>
        <translation>Wurzel, durchziehend</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>disc bulges</source>
        <translation>Bandscheibe wölbt sich vor</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>slips forwards</source>
        <translation>gleitet nach vorn</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>in the {nerve}</source>
        <translation>im {nerve}</translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{segment} disc</source>
        <translation>Bandscheibe {segment}</translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{name} vertebra</source>
        <translation>Wirbel {name}</translation>
    </message>
    <message>
        <location filename="../../app/scene/reading_pixels.py"/>
        <source>The graphics driver gives no pictures any more. Start Kneural again.</source>
        <translation>Der Grafiktreiber liefert keine Bilder mehr. Starten Sie Kneural neu.</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>hurts</source>
        <translation>schmerzt</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>reported</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A slice through the {segment} disc, seen from the feet: the person's right is on the left.</source>
        <translation>Ein Schnitt durch die Bandscheibe {segment}, von den Füßen her gesehen: Die rechte Seite der Person liegt links.</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A cut from front to back through {segment}, seen from the person's left.</source>
        <translation>Ein Schnitt von vorn nach hinten durch {segment}, von der linken Seite der Person her gesehen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings in {file} could not be read ({why}); the last good ones are used instead.</source>
        <translation>Die Einstellungen in {file} konnten nicht gelesen werden ({why}); stattdessen gelten die letzten guten.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings in {file} could not be read ({why}); the usual ones are used instead.</source>
        <translation>Die Einstellungen in {file} konnten nicht gelesen werden ({why}); stattdessen gelten die üblichen.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings could not be saved in {folder} ({why}). Kneural works on; make room or make that folder writable to have them remembered.</source>
        <translation>Die Einstellungen konnten nicht in {folder} gespeichert werden ({why}). Kneural arbeitet weiter; schaffen Sie Platz oder machen Sie den Ordner beschreibbar, damit es sie sich merkt.</translation>
    </message>
    <message>
        <location filename="../../app/start/drawing_check.py"/>
        <source>The graphics driver gives no pictures any more, so the body is shown flat. To try anew, start Kneural again.</source>
        <translation>Der Grafiktreiber liefert keine Bilder mehr, deshalb wird der Körper flach gezeigt. Starten Sie Kneural neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../app/start/drawing_check.py"/>
        <source>The body is shown flat, as KNEURAL_DRAWING asks for.</source>
        <translation>Der Körper wird flach gezeigt, wie es KNEURAL_DRAWING verlangt.</translation>
    </message>
    <message>
        <location filename="../../app/start/first_frames.py"/>
        <source>The last time drawing ended Kneural, so the body is shown flat this time. To try anew, start Kneural again.</source>
        <translation>Beim letzten Mal hat das Zeichnen Kneural beendet, deshalb wird der Körper diesmal flach gezeigt. Starten Sie Kneural neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../app/start/second_window.py"/>
        <source>Kneural is open already. This is a second window; both remember your settings.</source>
        <translation>Kneural ist schon offen. Dies ist ein zweites Fenster; beide merken sich Ihre Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../app/start/window.py"/>
        <source>Your own facts in {files} have faults and were left out; 'kneural check-data' names them.</source>
        <translation>Ihre eigenen Fakten in {files} haben Fehler und wurden weggelassen; „kneural check-data“ nennt sie.</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <source>{name} chosen</source>
        <translation>{name} gewählt</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Step {number}, {title}: {sentence}</source>
        <translation>Schritt {number}, {title}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>The healthy body</source>
        <translation>Der gesunde Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get this checked. How fast, you see at the top.</source>
        <translation>Lassen Sie das untersuchen. Wie schnell, sehen Sie oben.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this</source>
        <translation>Dies zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this: {name}</source>
        <translation>Dies zeigen: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against: {name}</source>
        <translation>Dafür und dagegen: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against</source>
        <translation>Dafür und dagegen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be</source>
        <translation>Was kann es sein</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be?</source>
        <translation>Was kann es sein?</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Click on the body where it hurts, or pick words on the left. Add what you noticed: numb skin, weak muscles, what makes it worse. You will see what may cause it, the best fit first.</source>
        <translation>Klicken Sie am Körper dorthin, wo es schmerzt, oder wählen Sie links Wörter. Fügen Sie hinzu, was Ihnen aufgefallen ist: taube Haut, schwache Muskeln, was es schlimmer macht. Sie sehen dann, was die Ursache sein kann; was am besten passt, steht zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Have this checked first</source>
        <translation>Dies zuerst untersuchen lassen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;Check these again.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Prüfen Sie dies noch einmal.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Other causes, best fit first</source>
        <translation>Weitere Ursachen, die am besten passende zuerst</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Best fit first</source>
        <translation>Die am besten passende zuerst</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What to do now&lt;/b&gt;</source>
        <translation>&lt;b&gt;Was jetzt zu tun ist&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Look for this next</source>
        <translation>Achten Sie als Nächstes darauf</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this</source>
        <translation>Das habe ich</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this: {name}</source>
        <translation>Das habe ich: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Nothing you told speaks for it. The knee and the hip are always worth a look.</source>
        <translation>Nichts von dem, was Sie genannt haben, spricht dafür. Knie und Hüfte sind immer einen Blick wert.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;It does not explain:&lt;/b&gt; {things}. Something else may be there, too.</source>
        <translation>&lt;b&gt;Es erklärt nicht:&lt;/b&gt; {things}. Es kann noch etwas anderes da sein.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What may touch this root.&lt;/b&gt; Choose one to see it:</source>
        <translation>&lt;b&gt;Was diese Wurzel berühren kann.&lt;/b&gt; Wählen Sie eines, um es zu sehen:</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get help at once if …</source>
        <translation>Holen Sie sofort Hilfe, wenn …</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits well</source>
        <translation>Passt gut</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits in part</source>
        <translation>Passt zum Teil</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits a little</source>
        <translation>Passt ein wenig</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>nerve in the leg</source>
        <translation>Nerv im Bein</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>beside the middle</source>
        <translation>neben der Mitte</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the exit hole</source>
        <translation>im Austrittsloch</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>far out to the side</source>
        <translation>weit außen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>You marked both sides. If both legs are sore or weak and it is new, choose that warning sign on the left.</source>
        <translation>Sie haben beide Seiten markiert. Wenn beide Beine schmerzen oder schwach sind und das neu ist, wählen Sie links dieses Warnzeichen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine root</source>
        <translation>Nervenwurzel</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain {place}</source>
        <translation>Schmerz {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain in: {place}</source>
        <translation>Schmerz: {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>, by way of {cause}</source>
        <translation>, auf dem Weg über: {cause}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{cause} at {segment}</source>
        <translation>{cause} in Höhe {segment}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>If it is there, it speaks for {cause} more than for {other}.</source>
        <translation>Wenn es da ist, spricht es mehr für {cause} als für {other}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>get this checked</source>
        <translation>untersuchen lassen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{count} causes. First: {cause}, {fit}.</source>
        <translation>{count} {count:Ursache|Ursachen}. Zuerst: {cause}, {fit}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>the {root} root</source>
        <translation>die Wurzel {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Reflexes</source>
        <translation>Reflexe</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Tests by an examiner</source>
        <translation>Tests bei der Untersuchung</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What makes it worse</source>
        <translation>Was es schlimmer macht</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Hip and back</source>
        <translation>Hüfte und Rücken</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>What came before</source>
        <translation>Was vorher war</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>{title}, {count} chosen</source>
        <translation>{title}, {count} gewählt</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where it hurts and what was found</source>
        <translation>Wo es schmerzt und was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search, for example: foot</source>
        <translation>Suchen, zum Beispiel: Fuß</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search places and clues</source>
        <translation>Orte und Hinweise suchen</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>No words here fit. Try another word.</source>
        <translation>Hier passt kein Wort. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Click on the body where it hurts, or pick words below. Hold Ctrl and drag to paint.</source>
        <translation>Klicken Sie am Körper dorthin, wo es schmerzt, oder wählen Sie unten Wörter. Zum Malen Strg halten und ziehen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>The {side} side of the body that hurts</source>
        <translation>Die {side:rechte|linke} Seite des Körpers, die schmerzt</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Which side hurts (the person’s own)</source>
        <translation>Schmerzseite (von der Person aus)</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where in the knee</source>
        <translation>Wo im Knie</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>⚠  Warning signs</source>
        <translation>⚠  Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Choose any that are new. You will see what to do, and how fast.</source>
        <translation>Wählen Sie alle, die neu sind. Sie sehen, was zu tun ist und wie schnell.</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>See an example: from the L3-L4 disc to the knee</source>
        <translation>Ein Beispiel: von der Bandscheibe L3-L4 bis zum Knie</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>Say where it hurts and see what may cause it</source>
        <translation>Sagen, wo es schmerzt, und sehen, was es sein kann</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>Open a deck: views with words for a lecture</source>
        <translation>Einen Foliensatz öffnen: Ansichten mit Worten für einen Vortrag</translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/flat_body.py"/>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <source>The body beside it</source>
        <translation>Der Körper daneben</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body cannot be shown.

{error}

The explanation on the right works all the same.</source>
        <translation>Der Körper kann nicht gezeigt werden.

{error}

Die Erklärung rechts funktioniert trotzdem.</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body</source>
        <translation>Der Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it starts: close-up of the spine</source>
        <translation>Wo es beginnt: Nahansicht der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it is felt: close-up of the knee</source>
        <translation>Wo man es spürt: Nahansicht des Knies</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Where it is felt</source>
        <translation>Wo man es spürt</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Point at the knee</source>
        <translation>Auf das Knie zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Kneural's own</source>
        <translation>Die von Kneural</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Whose bones</source>
        <translation>Wessen Knochen</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>'kneural shapes import' takes the bones of a public mesh set.</source>
        <translation>„kneural shapes import“ übernimmt die Knochen einer öffentlichen Sammlung.</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/room.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where in the spine</source>
        <translation>Wo in der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>The person's {side} side</source>
        <translation>Die {side:rechte|linke} Seite der Person</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Side (the person’s own)</source>
        <translation>Seite (von der Person aus)</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where does the disc bulge?</source>
        <translation>Wohin wölbt sich die Bandscheibe?</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Root {root}</source>
        <translation>Wurzel {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which root</source>
        <translation>Welche Wurzel</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much, from healthy to severe</source>
        <translation>Wie stark, von gesund bis schwer</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{exits} out · {passes} by</source>
        <translation>{exits} aus · {passes} vorbei</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{segment}: {exits} leaves here, {passes} passes by</source>
        <translation>{segment}: {exits} tritt hier aus, {passes} zieht vorbei</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>The lesion in three dimensions</source>
        <translation>Die Läsion in drei Dimensionen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A slice through the disc, seen from the feet</source>
        <translation>Ein Schnitt durch die Bandscheibe, von den Füßen her gesehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A cut from front to back, seen from the person's left</source>
        <translation>Ein Schnitt von vorn nach hinten, von der linken Seite der Person her gesehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>From inside the spinal canal, looking at the disc</source>
        <translation>Aus dem Inneren des Wirbelkanals, mit Blick auf die Bandscheibe</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the front</source>
        <translation>Das Knie von vorn sehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its inner side</source>
        <translation>Das Knie von der Innenseite sehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its outer side</source>
        <translation>Das Knie von der Außenseite sehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the back</source>
        <translation>Das Knie von hinten sehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See …</source>
        <translation>Ansicht …</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Other ways to look at it</source>
        <translation>Andere Ansichten davon</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Show the other close-up</source>
        <translation>Die andere Nahansicht zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wishes.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Everything that can be done</source>
        <translation>Alles, was man tun kann</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Type, go to an action with the arrow keys, and press Enter. Esc closes.</source>
        <translation>Tippen Sie, gehen Sie mit den Pfeiltasten zu einer Aktion und drücken Sie Eingabe. Esc schließt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../app/windows/search_results.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Nothing found. Esc closes.</source>
        <translation>Nichts gefunden. Esc schließt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/search_box.py"/>
        <source>{count} found. {hit}</source>
        <translation>{count} gefunden. {hit}</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/search_box.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation>{hit}, {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Healthy beside affected (C)</source>
        <translation>Gesund neben betroffen (C)</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Keep this one, then choose another (B)</source>
        <translation>Dies behalten, dann anderes wählen (B)</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Taken for one another</source>
        <translation>Oft verwechselt</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{cause} and {other}</source>
        <translation>{cause} und {other}</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{root} root trouble</source>
        <translation>Wurzelbeschwerden {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>End the consultation (Esc)</source>
        <translation>Gespräch beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>How common it is</source>
        <translation>Wie häufig es ist</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>What is told</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>The sentence before</source>
        <translation>Der Satz davor</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>The next sentence</source>
        <translation>Der nächste Satz</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>Sentence {number} of 4</source>
        <translation>Satz {number} von 4</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Page to take home</source>
        <translation>Blatt zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>One page to save or print (Ctrl+P)</source>
        <translation>Ein Blatt zum Speichern oder Drucken (Strg+P)</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Drawn as {amount}</source>
        <translation>Gezeichnet: {amount}</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Level {place}</source>
        <translation>Höhe {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Steps of the deck</source>
        <translation>Schritte des Foliensatzes</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Keep this view</source>
        <translation>Ansicht festhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Keep this view as a step of the deck (D)</source>
        <translation>Diese Ansicht als Schritt festhalten (D)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Present</source>
        <translation>Vortragen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Present the deck: full screen, with a remote’s keys (F5)</source>
        <translation>Den Foliensatz vortragen: ganzer Bildschirm, auch mit Fernbedienung (F5)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Words …</source>
        <translation>Worte …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Title and words of this step (E)</source>
        <translation>Titel und Worte dieses Schritts (E)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Take anew</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>The step shows what you see now (Shift+D)</source>
        <translation>Der Schritt zeigt, was Sie jetzt sehen (Umschalt+D)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>New deck</source>
        <translation>Neuer Foliensatz</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>{title}: save, open, pictures and more</source>
        <translation>{title}: speichern, öffnen, Bilder und mehr</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Deck: {title}</source>
        <translation>Foliensatz: {title}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Set up a view and keep it as the first step (D).</source>
        <translation>Richten Sie eine Ansicht ein und halten Sie sie als ersten Schritt fest (D).</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>This is no longer the step’s view. Click on the step to see it, or take it anew.</source>
        <translation>Das ist nicht mehr die Ansicht des Schritts. Klicken Sie auf den Schritt, um sie zu sehen, oder nehmen Sie sie neu auf.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>Deck</source>
        <translation>Foliensatz</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Kneural deck (*.kneural-deck)</source>
        <translation>Kneural-Foliensatz (*.kneural-deck)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Save the deck</source>
        <translation>Foliensatz speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Open a deck</source>
        <translation>Einen Foliensatz öffnen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Saved: {file}. Decks are for teaching; nothing about a person belongs in them.</source>
        <translation>Gespeichert: {file}. Foliensätze sind zum Lehren da; nichts über eine Person gehört hinein.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>The deck before was not saved. Undo (Ctrl+Z) brings it back.</source>
        <translation>Der vorige Foliensatz war nicht gespeichert. Rückgängig (Strg+Z) holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>“{deck}” has changes that are not in its file. Without saving they are lost for good.</source>
        <translation>„{deck}“ hat Änderungen, die nicht in der Datei stehen. Ohne Speichern gehen sie ganz verloren.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>“{deck}” is in no file yet. Without saving all its steps are lost for good.</source>
        <translation>„{deck}“ steht noch in keiner Datei. Ohne Speichern gehen alle Schritte ganz verloren.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Keep working</source>
        <translation>Weiter arbeiten</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Save the deck?</source>
        <translation>Foliensatz speichern?</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>Pictures of all steps</source>
        <translation>Bilder aller Schritte</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>{count} pictures of the large view go into a new folder.</source>
        <translation>{count} Bilder der großen Ansicht kommen in einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Size, pixels</source>
        <translation>Größe, Pixel</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The deck is full. Begin another one.</source>
        <translation>Der Foliensatz ist voll. Beginnen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Keep this view as a step</source>
        <translation>Diese Ansicht als Schritt festhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The step now shows what you see. Undo (Ctrl+Z) brings the former view back.</source>
        <translation>Der Schritt zeigt jetzt, was Sie sehen. Rückgängig (Strg+Z) holt die frühere Ansicht zurück.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Title and words of this step</source>
        <translation>Titel und Worte dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The step is gone. Undo (Ctrl+Z) brings it back.</source>
        <translation>Der Schritt ist weg. Rückgängig (Strg+Z) holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Title of the deck</source>
        <translation>Titel des Foliensatzes</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>On the way back nothing is kept. Close it first (W): a step shows a cause.</source>
        <translation>Auf dem Weg zurück wird nichts festgehalten. Schließen Sie ihn zuerst (W): Ein Schritt zeigt eine Ursache.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>No deck is open. Keep a view as a step (D), or open a deck (Ctrl+O).</source>
        <translation>Kein Foliensatz ist offen. Halten Sie eine Ansicht als Schritt fest (D), oder öffnen Sie einen Foliensatz (Strg+O).</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>A deck is a row of views with words, for a lecture. These come with Kneural:</source>
        <translation>Ein Foliensatz ist eine Reihe von Ansichten mit Worten, für einen Vortrag. Diese gehören zu Kneural:</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Decks that come with Kneural</source>
        <translation>Foliensätze, die zu Kneural gehören</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>What the audience reads below the picture. Left empty: the sentence of the story’s step.</source>
        <translation>Was das Publikum unter dem Bild liest. Leer: der Satz des Schritts der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Words (if you like)</source>
        <translation>Worte (wenn Sie möchten)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Decks are for teaching. Write nothing about a person in them.</source>
        <translation>Foliensätze sind zum Lehren da. Schreiben Sie nichts über eine Person hinein.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>The words have {letters} letters; at most {most} are kept. Shorten them.</source>
        <translation>Die Wörter haben {letters} Buchstaben; höchstens {most} werden behalten. Bitte kürzen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <source>{lesion}, and healthy</source>
        <translation>{lesion}, und gesund</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <source>{lesion}, and another</source>
        <translation>{lesion}, und eine andere</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Keep this view as a step of a deck …</source>
        <translation>Diese Ansicht als Schritt eines Foliensatzes festhalten …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Title and words of this step …</source>
        <translation>Titel und Worte dieses Schritts …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Take this step’s view anew</source>
        <translation>Die Ansicht dieses Schritts neu aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Move this step earlier</source>
        <translation>Diesen Schritt nach vorn rücken</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Move this step later</source>
        <translation>Diesen Schritt nach hinten rücken</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Take this step out of the deck</source>
        <translation>Diesen Schritt herausnehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Open a deck …</source>
        <translation>Einen Foliensatz öffnen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Save the deck as …</source>
        <translation>Foliensatz speichern unter …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Title of the deck …</source>
        <translation>Titel des Foliensatzes …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Pictures of all steps …</source>
        <translation>Bilder aller Schritte …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Close the deck</source>
        <translation>Foliensatz schließen</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good</source>
        <translation>Keine guten</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>teacher’s own</source>
        <translation>von der Lehrkraft</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Show the sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{evidence}. Show the sources.</source>
        <translation>{evidence}. Quellen zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Questions people ask</source>
        <translation>Fragen, die oft kommen</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Questions people ask, and what is often said but not so (Q)</source>
        <translation>Fragen, die oft kommen, und was oft gesagt wird, aber nicht stimmt (Q)</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Pick a place in the spine, or tap a spot on the disc. You will see which nerve root it touches, which way that nerve runs, and where in the knee it may be felt.</source>
        <translation>Wählen Sie einen Ort in der Wirbelsäule oder tippen Sie auf eine Stelle der Bandscheibe. Sie sehen, welche Nervenwurzel berührt wird, welchen Weg dieser Nerv nimmt und wo im Knie man es spüren kann.</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>&lt;b&gt;Knee pain alone can’t tell.&lt;/b&gt; The knee itself and the hip are more common causes than the back.</source>
        <translation>&lt;b&gt;Knieschmerz allein verrät es nicht.&lt;/b&gt; Das Knie selbst und die Hüfte sind häufigere Ursachen als der Rücken.</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Usual words</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Large words, for a hall</source>
        <translation>Große Schrift, für den Saal</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Title: what, where, which side</source>
        <translation>Titel: was, wo, welche Seite</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>The words Right and Left</source>
        <translation>Die Wörter Rechts und Links</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Names with lines</source>
        <translation>Namen mit Linien</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Scale in millimetres</source>
        <translation>Maßstab in Millimetern</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Program, version and licence</source>
        <translation>Programm, Version und Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Size of words</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Burnt in</source>
        <translation>Ins Bild geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>{percent} %, about {minutes} minutes left</source>
        <translation>{percent} %, noch etwa {minutes} {minutes:Minute|Minuten}</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>{percent} %, about {seconds} s left</source>
        <translation>{percent} %, noch etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>There is not enough memory for this; choose a smaller size.</source>
        <translation>Dafür reicht der Speicher nicht; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>It could not be made; nothing was written.</source>
        <translation>Es ließ sich nicht erstellen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>This computer cannot draw the body in three dimensions, so it is shown flat. Everything else works as usual.</source>
        <translation>Dieser Computer kann den Körper nicht dreidimensional zeichnen, darum wird er flach gezeigt. Alles andere funktioniert wie gewohnt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>The flat map stands still. The course of the nerve is the coloured line.</source>
        <translation>Die flache Karte steht still. Der Verlauf des Nervs ist die farbige Linie.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_layout.py"/>
        <source>soles</source>
        <translation>Sohlen</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_layout.py"/>
        <source>{side:Right|Left} knee</source>
        <translation>{side:Rechtes|Linkes} Knie</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Flat map of the body</source>
        <translation>Flache Karte des Körpers</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Up and Down go from place to place, Left and Right to the other side. Enter chooses.</source>
        <translation>Auf und Ab gehen von Ort zu Ort, Links und Rechts auf die andere Seite. Eingabe wählt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Felt: {places}.</source>
        <translation>Gespürt: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Nothing is felt here now.</source>
        <translation>Hier wird jetzt nichts gespürt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Front, back, both soles, and both knees from four sides.</source>
        <translation>Vorderseite, Rückseite, beide Sohlen und beide Knie von vier Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_words.py"/>
        <source>felt, {evidence}</source>
        <translation>gespürt, {evidence}</translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take away: {text}</source>
        <translation>Entfernen: {text}</translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take this away</source>
        <translation>Dies entfernen</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>What the word means</source>
        <translation>Was das Wort bedeutet</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>The word before</source>
        <translation>Das Wort davor</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>For clinicians</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>Also said: {words}.</source>
        <translation>Auch genannt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>From the teacher’s own facts ({file}).</source>
        <translation>Aus den eigenen Fakten der Lehrkraft ({file}).</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Level of the spine</source>
        <translation>Höhe der Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Nerve root</source>
        <translation>Nervenwurzel</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place at the knee</source>
        <translation>Ort am Knie</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place on the body</source>
        <translation>Ort am Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Word explained</source>
        <translation>Wort erklärt</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Often said, but …</source>
        <translation>Oft gesagt, aber …</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of a disc</source>
        <translation>Teil einer Bandscheibe</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Ligament</source>
        <translation>Band</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve roots inside the sac</source>
        <translation>Nervenwurzeln im Duralsack</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Covering of the nerves</source>
        <translation>Hülle der Nerven</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of the spinal cord</source>
        <translation>Teil des Rückenmarks</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cord of the thecal sac</source>
        <translation>Strang im Duralsack</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Joint capsule</source>
        <translation>Gelenkkapsel</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Tendon</source>
        <translation>Sehne</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cartilage</source>
        <translation>Knorpel</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Meniscus</source>
        <translation>Meniskus</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cause that needs help at once</source>
        <translation>Ursache, die sofort Hilfe braucht</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Alarm sign</source>
        <translation>Alarmzeichen</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>{name}: the flat map shows the skin and the ways of nerves, and nothing within.</source>
        <translation>{name}: Die flache Karte zeigt die Haut und die Wege der Nerven, nichts im Inneren.</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>This is the {name}, {side}. To ask what may cause pain there, press W and point at it.</source>
        <translation>Dies ist: {name}, {side}. Um zu fragen, was dort Schmerz machen kann, drücken Sie W und zeigen Sie darauf.</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Everything that can be done: type and press Enter</source>
        <translation>Alles, was man tun kann: tippen und Eingabe drücken</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/recent_box.py"/>
        <source>What was shown before</source>
        <translation>Was vorher gezeigt wurde</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Text of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Settings: text size, look, movement, words</source>
        <translation>Einstellungen: Schriftgröße, Aussehen, Bewegung, Worte</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>One page, without names and dates. Save it, then print it or hand it on.</source>
        <translation>Ein Blatt, ohne Namen und Datum. Speichern Sie es und drucken Sie es dann oder geben Sie es weiter.</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>How the page will look</source>
        <translation>Wie das Blatt aussehen wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Paper: {name}</source>
        <translation>Papier: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Save the page</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_wish.py"/>
        <source>Choose first what is wrong: the page to take home is about that.</source>
        <translation>Wählen Sie zuerst, was nicht stimmt: Davon handelt das Blatt zum Mitnehmen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Find and choose</source>
        <translation>Finden und wählen</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Look from a side</source>
        <translation>Von einer Seite ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Read and give on</source>
        <translation>Lesen und weitergeben</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Window and words</source>
        <translation>Fenster und Worte</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Mouse and touch</source>
        <translation>Maus und Berührung</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Loading the facts …</source>
        <translation>Die Fakten werden geladen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Loading the body …</source>
        <translation>Der Körper wird geladen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Findings differ from person to person. Only an examination can tell.</source>
        <translation>Befunde sind von Mensch zu Mensch verschieden. Nur eine Untersuchung kann es klären.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>What is the same and what tells them apart</source>
        <translation>Was gleich ist und was sie unterscheidet</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>These two are taken for one another.</source>
        <translation>Diese beiden werden miteinander verwechselt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Goes with both</source>
        <translation>Passt zu beiden</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Nothing that is known.</source>
        <translation>Nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Points to {cause}</source>
        <translation>Spricht für {cause}</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source> (speaks against the other)</source>
        <translation> (spricht gegen das andere)</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>The story: four steps with their sentences</source>
        <translation>Die Geschichte: vier Schritte mit ihren Sätzen</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>One full turn</source>
        <translation>Eine volle Drehung</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>One file: animated WebP</source>
        <translation>Eine Datei: animiertes WebP</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>A folder of PNG frames</source>
        <translation>Ein Ordner mit PNG-Einzelbildern</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>The whole body</source>
        <translation>Der ganze Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>As seen now</source>
        <translation>Wie jetzt zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Save a moving picture</source>
        <translation>Bewegtes Bild speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>The turn begins</source>
        <translation>Beginn der Drehung</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>{count} frames to write</source>
        <translation>{count} {count:Einzelbild|Einzelbilder} zu schreiben</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Moving picture (*.webp)</source>
        <translation>Bewegtes Bild (*.webp)</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Canal depth</source>
        <translation>Kanaltiefe</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height</source>
        <translation>Bandscheibenhöhe</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height, back</source>
        <translation>Scheibenhöhe hinten</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Posterior disc height</source>
        <translation>Hintere Diskushöhe</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Yellow ligament</source>
        <translation>Gelbes Band</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Ligamentum flavum</source>
        <translation>Ligamentum flavum</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole height</source>
        <translation>Austritt: Höhe</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen height</source>
        <translation>Foramenhöhe</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole width</source>
        <translation>Austritt: Breite</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen width</source>
        <translation>Foramenbreite</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc stands out</source>
        <translation>Vorwölbung</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Herniation depth</source>
        <translation>Tiefe des Vorfalls</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Muscle thickness</source>
        <translation>Muskeldicke</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Piriformis thickness</source>
        <translation>Piriformisdicke</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve where caught</source>
        <translation>Nerv in der Enge</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve calibre</source>
        <translation>Nervenkaliber</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Side gutter</source>
        <translation>Seitenrinne</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Lateral recess</source>
        <translation>Recessus lat.</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve sac section</source>
        <translation>Nervensack, Fläche</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Thecal sac area</source>
        <translation>Duralsackfläche</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Slip</source>
        <translation>Gleitweg</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} to {high}</source>
        <translation>üblich {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} or more</source>
        <translation>üblich {low} oder mehr</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>healthy {value}</source>
        <translation>gesund {value}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: pressed by the {structure}</source>
        <translation>Wurzel {root}: gedrückt ({structure})</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: touched by the {structure}</source>
        <translation>Wurzel {root}: berührt ({structure})</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: {distance} mm from the {structure}</source>
        <translation>Wurzel {root}: {distance} mm Abstand ({structure})</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Fr</source>
        <translation>Vo</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Ba</source>
        <translation>Hi</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>To</source>
        <translation>Ob</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Bo</source>
        <translation>Un</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the front</source>
        <translation>Von vorn ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the back</source>
        <translation>Von hinten ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the person’s right</source>
        <translation>Von der rechten Seite der Person ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the person’s left</source>
        <translation>Von der linken Seite der Person ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from above</source>
        <translation>Von oben ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from below</source>
        <translation>Von unten ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>From where the body is seen</source>
        <translation>Von wo der Körper gesehen wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Seen from: {face}. Arrow keys choose a side, Enter looks from there.</source>
        <translation>Gesehen von: {face}. Pfeiltasten wählen eine Seite, Eingabe blickt von dort.</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Layer on or off</source>
        <translation>Schicht an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Whose body</source>
        <translation>Wessen Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Map of felt areas</source>
        <translation>Karte der Hautgebiete</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the person's right</source>
        <translation>Von der rechten Seite der Person</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the person's left</source>
        <translation>Von der linken Seite der Person</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>One leg from its inner side</source>
        <translation>Ein Bein von der Innenseite</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the side it is felt on</source>
        <translation>Von der Seite, auf der man es spürt</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Inside the spinal canal</source>
        <translation>Im Inneren des Wirbelkanals</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>A slice through the disc</source>
        <translation>Ein Schnitt durch die Bandscheibe</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>A cut from front to back</source>
        <translation>Ein Schnitt von vorn nach hinten</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>As on the screen, {width} × {height}</source>
        <translation>Wie auf dem Bildschirm, {width} × {height}</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>The sentence of this step</source>
        <translation>Der Satz dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Only the body on the left is drawn, not the one beside it.</source>
        <translation>Nur der linke Körper wird gezeichnet, nicht der daneben.</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>There is no body to be saved.</source>
        <translation>Es gibt keinen Körper zum Speichern.</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>All that is shown, GLB (*.glb)</source>
        <translation>Alles Gezeigte, GLB (*.glb)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>All that is shown, PLY (*.ply)</source>
        <translation>Alles Gezeigte, PLY (*.ply)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>What is chosen, alone and healthy, GLB (*.glb)</source>
        <translation>Nur die Auswahl, gesund, GLB (*.glb)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>What is chosen, alone and healthy, PLY (*.ply)</source>
        <translation>Nur die Auswahl, gesund, PLY (*.ply)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <location filename="../../app/windows/room.py"/>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>Save the body</source>
        <translation>Körper speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>This needs the body in three dimensions; the picture that is shown can be copied (Ctrl+C).</source>
        <translation>Dafür braucht es den Körper in drei Dimensionen; das gezeigte Bild lässt sich kopieren (Strg+C).</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{side} {name}</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{name} of the {side} knee</source>
        <translation>{name}, {side}</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>felt</source>
        <translation>gespürt</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>And if it were …?</source>
        <translation>Und wenn es … wäre?</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>And if it were …? For example: L5-S1 lateral</source>
        <translation>Und wenn es … wäre? Zum Beispiel: L5-S1 lateral</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>Step {number}: Enter goes there.</source>
        <translation>Schritt {number}: Die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>There is no step {number}.</source>
        <translation>Es gibt keinen Schritt {number}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>{places}; and {count} more.</source>
        <translation>{places}; und noch {count}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>⚠ Help now</source>
        <translation>⚠ Sofort Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>When to get help now (F2)</source>
        <translation>Wann sofort Hilfe nötig ist (F2)</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Where does it hurt?</source>
        <translation>Wo schmerzt es?</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/story_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The whole picture again</source>
        <translation>Wieder das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>And if it were …? Another lesion by its name</source>
        <translation>Und wenn es … wäre? Ein anderer Befund nach seinem Namen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Black screen, and back</source>
        <translation>Schwarzer Bildschirm, und zurück</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Spotlight on or off</source>
        <translation>Lichtkegel an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Laser dot on or off</source>
        <translation>Laserpunkt an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Larger spotlight (or Ctrl and the wheel)</source>
        <translation>Größerer Lichtkegel (oder Strg und Mausrad)</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Smaller spotlight</source>
        <translation>Kleinerer Lichtkegel</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer left</source>
        <translation>Zeiger nach links</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer right</source>
        <translation>Zeiger nach rechts</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer up</source>
        <translation>Zeiger nach oben</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer down</source>
        <translation>Zeiger nach unten</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw on the picture, or stop</source>
        <translation>Auf dem Bild zeichnen oder aufhören</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw arrows, or stop</source>
        <translation>Pfeile zeichnen oder aufhören</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture stays as it is, or may move</source>
        <translation>Das Bild bleibt, wie es ist, oder darf sich bewegen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Large type and thick lines, or the usual look</source>
        <translation>Große Schrift und dicke Linien oder übliches Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture again, if the screen is black</source>
        <translation>Wieder das Bild, wenn der Bildschirm schwarz ist</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Back to the picture, out of drawing, then out of presenting</source>
        <translation>Zurück zum Bild, dann Zeichnen beenden, dann Vortrag beenden</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Out of presenting at once</source>
        <translation>Vortrag sofort beenden</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw in colour {number}</source>
        <translation>In Farbe {number} zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Take back the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Wipe all strokes off</source>
        <translation>Alle Striche wegwischen</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen left</source>
        <translation>Stift nach links</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen right</source>
        <translation>Stift nach rechts</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen up</source>
        <translation>Stift nach oben</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen down</source>
        <translation>Stift nach unten</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Put the pen down, or lift it</source>
        <translation>Stift aufsetzen oder abheben</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>A number, Enter</source>
        <translation>Eine Zahl, Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The step of that number</source>
        <translation>Der Schritt mit dieser Nummer</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>You are drawing on this picture. Esc leaves drawing.</source>
        <translation>Sie zeichnen auf diesem Bild. Esc beendet das Zeichnen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>The picture is frozen. Z lets it move again.</source>
        <translation>Das Bild steht still. Mit Z bewegt es sich wieder.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/sheet.py"/>
        <source>Presenting: the arrow keys go from step to step, F1 shows all keys</source>
        <translation>Vortrag: Die Pfeiltasten gehen von Schritt zu Schritt, F1 zeigt alle Tasten</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Frozen</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Spotlight  S</source>
        <translation>Lichtkegel  S</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Laser  L</source>
        <translation>Laser  L</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Pen  D</source>
        <translation>Stift  D</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Arrow  A</source>
        <translation>Pfeil  A</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Undo  Ctrl+Z</source>
        <translation>Rückgängig  Strg+Z</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Clear  C</source>
        <translation>Leeren  C</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Freeze  Z</source>
        <translation>Standbild  Z</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Black  B</source>
        <translation>Schwarz  B</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Keys  F1</source>
        <translation>Tasten  F1</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Leave  Esc</source>
        <translation>Beenden  Esc</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Draw in {colour}</source>
        <translation>In {colour} zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/windows/preview.py"/>
        <source>The picture as it will be</source>
        <translation>Das Bild, wie es sein wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>What people ask and say</source>
        <translation>Was Menschen fragen und sagen</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not so</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Misleading</source>
        <translation>Irreführend</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Says too much</source>
        <translation>Sagt zu viel</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not shown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Half the story</source>
        <translation>Nur die Hälfte</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>True, and more</source>
        <translation>Stimmt, und mehr</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>About what is shown</source>
        <translation>Zu dem, was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>“{said}”</source>
        <translation>„{said}“</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher notes that it was opened.</source>
        <translation>Kneural hat diese Arbeit nicht geprüft; die Lehrkraft vermerkt, dass sie geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher knows it second-hand.</source>
        <translation>Kneural hat diese Arbeit nicht geprüft; die Lehrkraft kennt sie aus zweiter Hand.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work, nor has the teacher.</source>
        <translation>Weder Kneural noch die Lehrkraft hat diese Arbeit geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What was done.</source>
        <translation>Was gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>On how many.</source>
        <translation>Mit wie vielen.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What it found.</source>
        <translation>Was gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>From the teacher’s own facts ({file}), not from Kneural.</source>
        <translation>Aus den eigenen Fakten der Lehrkraft ({file}), nicht von Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy citation</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy BibTeX</source>
        <translation>BibTeX kopieren</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_room.py"/>
        <source>Sources: {term}</source>
        <translation>Quellen: {term}</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_shelf.py"/>
        <source>Some texts are missing: {error}</source>
        <translation>Einige Texte fehlen: {error}</translation>
    </message>
    <message>
        <location filename="../../app/windows/recent_box.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../app/windows/recent_box.py"/>
        <source>What was shown before (Ctrl+H). It is forgotten when Kneural is closed.</source>
        <translation>Was vorher gezeigt wurde (Strg+H). Es wird vergessen, wenn Kneural geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>Choose what is shown (F3)</source>
        <translation>Wählen, was gezeigt wird (F3)</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>The body alone</source>
        <translation>Nur der Körper</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>What it means (F4)</source>
        <translation>Was es bedeutet (F4)</translation>
    </message>
    <message>
        <location filename="../../app/windows/saving_place.py"/>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <location filename="../../app/windows/saving_place.py"/>
        <source>Kind of file:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4, slipped disc …</source>
        <translation>Suchen: Bandscheibe, Kniescheibe, L4, Vorfall …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4 …</source>
        <translation>Suchen: Bandscheibe, Kniescheibe, L4 …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search the body, causes, signs and words</source>
        <translation>Körper, Ursachen, Zeichen und Wörter durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Type, go to a result with the arrow keys, and press Enter. Esc closes.</source>
        <translation>Tippen Sie, gehen Sie mit den Pfeiltasten zu einem Treffer und drücken Sie Eingabe. Esc schließt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search (/ or Ctrl+F)</source>
        <translation>Suchen (/ oder Strg+F)</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_results.py"/>
        <source>Nothing found. Try another word, such as “knee cap”, “L4” or “slipped disc”.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort, etwa „Kniescheibe“, „L4“ oder „Bandscheibenvorfall“.</translation>
    </message>
    <message>
        <location filename="../../app/windows/section_view.py"/>
        <source>A cut through the spine</source>
        <translation>Ein Schnitt durch die Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>All as usual</source>
        <translation>Alles wie üblich</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Text size, look, movement and words as at first; the language stays</source>
        <translation>Schriftgröße, Aussehen, Bewegung und Worte wie am Anfang; die Sprache bleibt</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Kleinere Schrift (Strg+-)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Larger text (Ctrl++)</source>
        <translation>Größere Schrift (Strg++)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>For a hall (T)</source>
        <translation>Für den Saal (T)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Large type and thick lines, no panels; for this occasion, not remembered</source>
        <translation>Große Schrift und dicke Linien, keine Bereiche; nur für dieses Mal, nicht gemerkt</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>The picture jumps to where it goes, without rides</source>
        <translation>Das Bild springt gleich ans Ziel, ohne Fahrt</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Kneural opens with the words chosen last.</source>
        <translation>Kneural öffnet mit den zuletzt gewählten Worten.</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Language and names …</source>
        <translation>Sprache und Namen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/start_strip.py"/>
        <source>Figures of the lesion</source>
        <translation>Messwerte der Läsion</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Next step of the story</source>
        <translation>Nächster Schritt der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Play the story</source>
        <translation>Geschichte abspielen</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>The four steps one after another, with captions (P)</source>
        <translation>Die vier Schritte nacheinander, mit Untertiteln (P)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Follow the nerve</source>
        <translation>Dem Nerv folgen</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Travel along the nerve from the spine to its end (N)</source>
        <translation>Den Nerv entlang von der Wirbelsäule bis zu seinem Ende reisen (N)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Send a signal</source>
        <translation>Signal senden</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Let a signal run along the nerve (G)</source>
        <translation>Ein Signal den Nerv entlang laufen lassen (G)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No nerve carries it down the leg</source>
        <translation>Kein Nerv trägt es ins Bein</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Not felt in the knee</source>
        <translation>Nicht im Knie zu spüren</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No root is touched</source>
        <translation>Keine Wurzel wird berührt</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>{roots} touched</source>
        <translation>{roots} berührt</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>{roots} near by</source>
        <translation>{roots} nahe dabei</translation>
    </message>
    <message>
        <location filename="../../app/windows/surroundings.py"/>
        <source>A screen is gone; the window was brought to this one.</source>
        <translation>Ein Bildschirm ist weg; das Fenster wurde auf diesen geholt.</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  When to get help now</source>
        <translation>⚠  Wann sofort Hilfe nötig ist</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  Help now</source>
        <translation>⚠  Sofort Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the left panel (F3)</source>
        <translation>Linken Bereich zeigen oder einklappen (F3)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Home</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>The whole picture again (Home)</source>
        <translation>Wieder das ganze Bild (Pos1)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Whose body, layers, map of felt areas (V)</source>
        <translation>Wessen Körper, Schichten, Karte der Hautgebiete (V)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put another body beside this one</source>
        <translation>Einen anderen Körper daneben stellen</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Consult</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Beside a patient: large, calm, mild first (K)</source>
        <translation>Im Patientengespräch: groß, ruhig, leichte Form zuerst (K)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Save pictures and shapes (Ctrl+S)</source>
        <translation>Bilder und Formen speichern (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Present (F5), keep views as steps of a deck (D), open a deck (Ctrl+O)</source>
        <translation>Vortragen (F5), Ansichten als Schritte festhalten (D), einen Foliensatz öffnen (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light or dark look</source>
        <translation>Helles oder dunkles Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>All keys (F1)</source>
        <translation>Alle Tasten (F1)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Language and names (Ctrl+L)</source>
        <translation>Sprache und Namen (Strg+L)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Text size, look, movement, words (Ctrl+,)</source>
        <translation>Schriftgröße, Aussehen, Bewegung, Worte (Strg+,)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the right panel (F4)</source>
        <translation>Rechten Bereich zeigen oder einklappen (F4)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>Was oben keinen Platz hat</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More buttons</source>
        <translation>Weitere Knöpfe</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../app/windows/topic_sections.py"/>
        <source>We found nothing reliable on this: {topics}.</source>
        <translation>Dazu haben wir nichts Verlässliches gefunden: {topics}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Lee 2008 (usual)</source>
        <translation>Lee 2008 (üblich)</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Keegan and Garrett 1948</source>
        <translation>Keegan und Garrett 1948</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Foerster 1933</source>
        <translation>Foerster 1933</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>All three: where they agree</source>
        <translation>Alle drei: wo sie übereinstimmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>The maps disagree, and so do people. No border is sharp.</source>
        <translation>Die Karten sind sich nicht einig, und Menschen sind verschieden. Keine Grenze ist scharf.</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>short: 5 in 100 are shorter</source>
        <translation>klein: 5 von 100 sind kleiner</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>tall: 5 in 100 are taller</source>
        <translation>groß: 5 von 100 sind größer</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>middle height</source>
        <translation>mittelgroß</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height {height} cm</source>
        <translation>Körpergröße {height} cm</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the spine</source>
        <translation>Vom Rücken</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the pain</source>
        <translation>Vom Schmerz</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Choose what is wrong and see where it is felt</source>
        <translation>Wählen, was nicht stimmt, und sehen, wo man es spürt</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Say where it hurts and see what may cause it (W)</source>
        <translation>Sagen, wo es schmerzt, und sehen, was die Ursache sein kann (W)</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>←  Back to my list</source>
        <translation>←  Zurück zu meiner Liste</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Back to my list of causes</source>
        <translation>Zurück zu meiner Liste der Ursachen</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Clear my list</source>
        <translation>Meine Liste leeren</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The way back: from where it hurts to the causes</source>
        <translation>Der Weg zurück: vom Schmerzort zu den Ursachen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Search: type, arrows, Enter</source>
        <translation>Suchen: tippen, Pfeile, Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Frame what is chosen</source>
        <translation>Auswahl ins Bild holen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Hide what is chosen</source>
        <translation>Auswahl ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show only what is chosen and lit, or all again</source>
        <translation>Nur Auswahl und Leuchtendes zeigen, oder wieder alles</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>See through what is chosen</source>
        <translation>Durch die Auswahl hindurchsehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Play the story, or stop</source>
        <translation>Geschichte abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The same place in health, and back</source>
        <translation>Derselbe Ort in gesund, und zurück</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Healthy beside affected, or one alone</source>
        <translation>Gesund neben betroffen, oder eines allein</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Keep this lesion to compare it with the next</source>
        <translation>Diese Läsion behalten, um sie mit der nächsten zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Follow the nerve, or stop</source>
        <translation>Dem Nerv folgen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Send a signal along the nerve, or stop</source>
        <translation>Ein Signal den Nerv entlang senden oder anhalten</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Labels on or off</source>
        <translation>Beschriftung an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Skin on or off</source>
        <translation>Haut an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Muscles on or off</source>
        <translation>Muskeln an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Whose body, layers, map of felt areas</source>
        <translation>Wessen Körper, Schichten, Karte der Hautgebiete</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Let go of what is chosen, then clear</source>
        <translation>Auswahl loslassen, dann leeren</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Next step of the story, or of the deck</source>
        <translation>Nächster Schritt der Geschichte oder des Foliensatzes</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step {number} of the story</source>
        <translation>Schritt {number} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Left panel on or off</source>
        <translation>Linker Bereich an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Right panel on or off</source>
        <translation>Rechter Bereich an oder aus</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Present: full screen for a hall</source>
        <translation>Vortrag: Vollbild für den Saal</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Large type and thick lines for a hall, or not</source>
        <translation>Große Schrift und dicke Linien für den Saal, oder nicht</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Beside a patient: large, calm, mild first</source>
        <translation>Im Patientengespräch: groß, ruhig, leichte Form zuerst</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>A page to take home</source>
        <translation>Ein Blatt zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Questions people ask, and what is often said</source>
        <translation>Fragen, die oft kommen, und was oft gesagt wird</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save a picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save a moving picture …</source>
        <translation>Bewegtes Bild speichern …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save the body for other programs …</source>
        <translation>Körper für andere Programme speichern …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Copy the picture as it is seen</source>
        <translation>Bild kopieren, wie es zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Language and names</source>
        <translation>Sprache und Namen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Turn the body</source>
        <translation>Den Körper drehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Shift-drag, right-drag, middle-drag</source>
        <translation>Umschalt+Ziehen, Ziehen mit rechter oder mittlerer Taste</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Move the body</source>
        <translation>Den Körper verschieben</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Wheel, or two fingers on a trackpad</source>
        <translation>Mausrad oder zwei Finger auf dem Trackpad</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Zoom to the pointer</source>
        <translation>Zum Zeiger hin zoomen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Shift and the wheel</source>
        <translation>Umschalt und Mausrad</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Pinch on a trackpad</source>
        <translation>Fingerzoom auf dem Trackpad</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Touch: one finger, two fingers</source>
        <translation>Berühren: ein Finger, zwei Finger</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Turn; move and zoom</source>
        <translation>Drehen; verschieben und zoomen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click on the cube in the corner</source>
        <translation>Klick auf den Würfel in der Ecke</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Look from that side</source>
        <translation>Von dieser Seite ansehen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Choose a disc, vertebra, root or nerve</source>
        <translation>Bandscheibe, Wirbel, Wurzel oder Nerv wählen</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click, on the way back</source>
        <translation>Klick, auf dem Weg zurück</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Say that it hurts there, or no longer</source>
        <translation>Sagen, dass es dort schmerzt, oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Ctrl-drag, on the way back</source>
        <translation>Strg+Ziehen, auf dem Weg zurück</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Paint where it hurts</source>
        <translation>Malen, wo es schmerzt</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>in the middle (central)</source>
        <translation>in der Mitte (zentral)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beside the midline (subarticular)</source>
        <translation>neben der Mittellinie (subartikulär)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the exit hole (foraminal)</source>
        <translation>im Austrittsloch (foraminal)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>far out (extraforaminal)</source>
        <translation>weit außen (extraforaminal)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Bulge {place}</source>
        <translation>Vorwölbung {place}</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>We found nothing reliable on this.</source>
        <translation>Dazu haben wir nichts Verlässliches gefunden.</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it comes about</source>
        <translation>Wie es entsteht</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Which roots</source>
        <translation>Welche Wurzeln</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What it is like</source>
        <translation>Wie es sich zeigt</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Numbness and tingling</source>
        <translation>Taubheit und Kribbeln</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What eases it</source>
        <translation>Was es lindert</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Tests at the bedside</source>
        <translation>Tests bei der Untersuchung</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Pictures and their limits</source>
        <translation>Bilder und ihre Grenzen</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Nerve speed tests</source>
        <translation>Messung der Nervenleitung</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What is done, and does it help</source>
        <translation>Was man tut und ob es hilft</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it usually goes on</source>
        <translation>Wie es meist weitergeht</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Common without any pain</source>
        <translation>Häufig ganz ohne Schmerz</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Often confused with</source>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Knee pain alone hardly tells one root from the next. The signs beside it do.</source>
        <translation>Knieschmerz allein unterscheidet kaum eine Wurzel von der nächsten. Die Zeichen daneben tun es.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <location filename="../../anatomy/reasoning/compare.py"/>
        <source>{root} nerve root trouble</source>
        <translation>Beschwerden der Nervenwurzel {root}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>{root} radiculopathy</source>
        <translation>Radikulopathie {root}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Look for this: {clue}. It speaks for {cause} more than for {other}.</source>
        <translation>Achten Sie auf dies: {clue}. Es spricht mehr für {cause} als für {other}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>“{clue}” and “{other}” cannot both be true. Check them again.</source>
        <translation>„{clue}“ und „{other}“ können nicht beide zutreffen. Prüfen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Get help first. Do not wait for more tests.</source>
        <translation>Holen Sie zuerst Hilfe. Warten Sie nicht auf weitere Tests.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named a place and no sign. A place alone tells little, so no fit is called high.</source>
        <translation>Sie haben einen Ort und kein Zeichen genannt. Ein Ort allein sagt wenig, darum steht bei keiner Ursache „Passt gut“.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named no sore place. Where it hurts can change the order.</source>
        <translation>Sie haben keinen schmerzenden Ort genannt. Wo es schmerzt, kann die Reihenfolge ändern.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>No cause listed here explains each sore place. There may be two causes.</source>
        <translation>Keine der Ursachen hier erklärt jeden schmerzenden Ort. Es kann zwei Ursachen geben.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named the {side} side and both legs. The order is the same for each side.</source>
        <translation>Sie haben die {side:rechte|linke} Seite und beide Beine genannt. Die Reihenfolge ist für beide Seiten gleich.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Nothing here fits well yet. The order can change with one more sign.</source>
        <translation>Noch passt hier nichts gut. Die Reihenfolge kann sich mit einem weiteren Zeichen ändern.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>Severity goes from 0 (healthy) to 1 (most severe), so {severity:g} is not possible.</source>
        <translation>Die Schwere reicht von 0 (gesund) bis 1 (am stärksten), {severity:g} ist also nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>herniation zone</source>
        <translation>Zone des Vorfalls</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} has no side; leave the side out.</source>
        <translation>{name}: hier gibt es keine Seite; lassen Sie die Seite weg.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} needs a side: right or left.</source>
        <translation>{name}: eine Seite ist nötig, rechts oder links.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>There is no condition '{condition}'; the possible ones are {known}.</source>
        <translation>Eine Ursache „{condition}“ gibt es nicht; möglich sind {known}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} needs a {what}: {possible}.</source>
        <translation>{name}: eine Angabe fehlt ({what}): {possible}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} has no {what}; leave '{given}' out.</source>
        <translation>{name}: „{given}“ ({what}) gibt es hier nicht; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} does not occur at the {what} '{given}'; possible: {possible}.</source>
        <translation>{name}: bei „{given}“ ({what}) kommt das nicht vor; möglich: {possible}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it feels like</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Other signs</source>
        <translation>Andere Zeichen</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Worse and better</source>
        <translation>Schlimmer und besser</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Pictures and nerve tests</source>
        <translation>Bilder und Nerventests</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Treatments, and do they help</source>
        <translation>Behandlungen und ob sie helfen</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which way</source>
        <translation>Welcher Weg</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the midline (central)</source>
        <translation>in der Mittellinie (zentral)</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beyond the exit hole (extraforaminal, far lateral)</source>
        <translation>jenseits des Austrittslochs (extraforaminal, weit lateral)</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>exiting</source>
        <translation>austretend</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>traversing</source>
        <translation>durchziehend</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{place} {condition}</source>
        <translation>{condition} {place}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It touches the {roots} nerve roots on both sides.</source>
        <translation>Das berührt die Nervenwurzeln {roots} auf beiden Seiten.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may touch the {roots} nerve roots on both sides.</source>
        <translation>Das kann die Nervenwurzeln {roots} auf beiden Seiten berühren.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It touches the {side} {root} nerve root.</source>
        <translation>Das berührt die {side:rechte|linke} Nervenwurzel {root}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may touch the {side} {root} nerve root.</source>
        <translation>Das kann die {side:rechte|linke} Nervenwurzel {root} berühren.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{side:Right|Left|Both} {roots}</source>
        <translation>{side:Rechts|Links|Beidseits} {roots}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots} at {segment} ({grade}).</source>
        <translation>{roots} bei {segment} ({grade}).</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots}: leaves by {place}.</source>
        <translation>{roots}: Austritt durch {place}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots} ({role} at {segment}, {grade}): leaves by {place}.</source>
        <translation>{roots} ({role} bei {segment}, {grade}): Austritt durch {place}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Less often {roots} too.</source>
        <translation>Seltener auch {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>A large central herniation may compress the cauda equina: watch for red flags.</source>
        <translation>Ein großer zentraler Vorfall kann die Cauda equina komprimieren: auf Warnzeichen achten.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>A very large bulge can press on the whole nerve bundle; see the warning signs.</source>
        <translation>Eine sehr große Vorwölbung kann auf das ganze Nervenbündel drücken; siehe die Warnzeichen.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {roots} root may be touched too.</source>
        <translation>Auch die Wurzel {roots} kann berührt werden.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {roots} roots may be touched too.</source>
        <translation>Auch die Wurzeln {roots} können berührt werden.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>They leave the spine at this level.</source>
        <translation>Sie verlassen die Wirbelsäule in dieser Höhe.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>This root leaves the spine at this level.</source>
        <translation>Diese Wurzel verlässt die Wirbelsäule in dieser Höhe.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>They run past here and leave one level lower.</source>
        <translation>Sie ziehen hier vorbei und treten eine Höhe tiefer aus.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>This root runs past here and leaves one level lower.</source>
        <translation>Diese Wurzel zieht hier vorbei und tritt eine Höhe tiefer aus.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The nerve fibres run in the {nerve} {way}.</source>
        <translation>Die Nervenfasern verlaufen im {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Its fibres run in the {nerve} {way}.</source>
        <translation>Ihre Fasern verlaufen im {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {root} fibres run in the {nerve} {way}.</source>
        <translation>Die Fasern von {root} verlaufen im {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Then they follow the {nerve} {way}.</source>
        <translation>Dann folgen sie dem {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>from the {nerve}: {ways}</source>
        <translation>aus dem {nerve}: {ways}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Also {ways}.</source>
        <translation>Außerdem {ways}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may be felt {places}.</source>
        <translation>Man kann es {places} spüren.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may be felt on both sides, {places}.</source>
        <translation>Man kann es auf beiden Seiten spüren, {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It does not reach the knee.</source>
        <translation>Es reicht nicht bis zum Knie.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may also be felt {places}.</source>
        <translation>Man kann es auch {places} spüren.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No zone or area.</source>
        <translation>Keine Zone und kein Gebiet.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{side:Right|Left|Both sides}: {places}.</source>
        <translation>{side:Rechts|Links|Beidseits}: {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{root} leaves the spine here and {other} runs past.</source>
        <translation>{root} verlässt hier die Wirbelsäule, und {other} zieht vorbei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{segment} is healthy. This is how it looks with no trouble.</source>
        <translation>{segment} ist gesund. So sieht es ohne Beschwerden aus.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{segment} is healthy: normal anatomy.</source>
        <translation>{segment} ist gesund: normale Anatomie.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing has changed. This is how it looks with no trouble.</source>
        <translation>Nichts hat sich verändert. So sieht es ohne Beschwerden aus.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing has changed: normal anatomy.</source>
        <translation>Nichts hat sich verändert: normale Anatomie.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No root is touched.</source>
        <translation>Keine Wurzel wird berührt.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No nerve is sore.</source>
        <translation>Kein Nerv ist gereizt.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No course is irritated.</source>
        <translation>Kein Verlauf ist gereizt.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing is felt.</source>
        <translation>Man spürt nichts.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No pain from here.</source>
        <translation>Kein Schmerz von hier.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{map} adds {places}</source>
        <translation>{map} zusätzlich: {places}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Map: {maps}.</source>
        <translation>Karte: {maps}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Which one depends on the level and the side.</source>
        <translation>Welche, hängt von der Höhe und der Seite ab.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>One root, on one side.</source>
        <translation>Eine Wurzel, auf einer Seite.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Which of them depends on the level.</source>
        <translation>Welche davon, hängt von der Höhe ab.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>It can touch these roots: {roots}.</source>
        <translation>Es kann diese Wurzeln berühren: {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Roots that can be affected: {roots}.</source>
        <translation>Wurzeln, die betroffen sein können: {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>It may be taken for: {causes}.</source>
        <translation>Es kann verwechselt werden mit: {causes}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Pain deep in the knee names no spot.</source>
        <translation>Schmerz tief im Knie nennt keine Stelle.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>It is felt in the whole joint.</source>
        <translation>Man spürt es im ganzen Gelenk.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Only on the map of {maps}.</source>
        <translation>Nur auf der Karte von {maps}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>diameter of the nerve where it is caught</source>
        <translation>Durchmesser des Nervs an der Engstelle</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>thickness of the piriformis</source>
        <translation>Dicke des Piriformis-Muskels</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc in its middle</source>
        <translation>Höhe der Bandscheibe in ihrer Mitte</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc at its back</source>
        <translation>Höhe der Bandscheibe hinten</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the canal at the disc, front to back</source>
        <translation>Tiefe des Kanals an der Bandscheibe, von vorn nach hinten</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>section of the thecal sac</source>
        <translation>Querschnitt des Duralsacks</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the lateral recess</source>
        <translation>Tiefe des Recessus lateralis</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the exit hole</source>
        <translation>Höhe des Austrittslochs</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>width of the exit hole, front to back</source>
        <translation>Breite des Austrittslochs, von vorn nach hinten</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>thickness of the yellow ligament</source>
        <translation>Dicke des gelben Bandes</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>slip of the upper vertebra</source>
        <translation>Gleitweg des oberen Wirbels</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>how far the disc stands out</source>
        <translation>wie weit die Bandscheibe vorsteht</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>Install Kneural again, or run 'make assets' in a checkout.</source>
        <translation>Installieren Sie Kneural neu, oder führen Sie im Quelltext 'make assets' aus.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>{path} has facts format {found}, this Kneural reads format {known}. {remedy}</source>
        <translation>{path} hat das Faktenformat {found}, dieses Kneural liest Format {known}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>The facts could not be read from {path}: {why}. {remedy}</source>
        <translation>Die Fakten in {path} waren nicht zu lesen: {why}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>The facts in {path} are damaged ({why}). {remedy}</source>
        <translation>Die Fakten in {path} sind beschädigt ({why}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} cannot be opened: {wrong}</source>
        <translation>Der Foliensatz {name} lässt sich nicht öffnen: {wrong}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>step {number}{title}: {what}</source>
        <translation>Schritt {number}{title}: {what}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>the structure '{name}' in '{field}' is not known. {meant}</source>
        <translation>die Struktur „{name}“ in „{field}“ ist nicht bekannt. {meant}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{why} Choose another stature.</source>
        <translation>{why} Wählen Sie eine andere Körpergröße.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {path} could not be written: {why}. Choose another place.</source>
        <translation>Der Foliensatz {path} war nicht zu schreiben: {why}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {path} could not be read: {why}. Choose another file.</source>
        <translation>Der Foliensatz {path} war nicht zu lesen: {why}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} is larger than {most} MB; no deck is. Choose another file.</source>
        <translation>Der Foliensatz {name} ist größer als {most} MB; so groß ist keiner. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is damaged or is no deck of Kneural ({why}). Choose another file, or a copy of this one.</source>
        <translation>{name} ist beschädigt oder kein Foliensatz von Kneural ({why}). Wählen Sie eine andere Datei oder eine Kopie dieser.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is no deck of Kneural: it does not begin with 'kneural_deck'. Choose another file.</source>
        <translation>{name} ist kein Foliensatz von Kneural: am Anfang fehlt „kneural_deck“. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} has the format {found}; this Kneural reads format {known}. Open it with a newer one.</source>
        <translation>Der Foliensatz {name} hat das Format {found}; dieses Kneural liest Format {known}. Öffnen Sie ihn mit einem neueren.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is damaged: it is nested beyond all measure. Choose another file.</source>
        <translation>{name} ist beschädigt: über alle Maßen verschachtelt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source> ({count} more)</source>
        <translation> ({count} weitere)</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>step {number}{rest}</source>
        <translation>Schritt {number}{rest}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{place}: {what}{more}. Correct it there, or choose another file.</source>
        <translation>{place}: {what}{more}. Berichtigen Sie es dort, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>Did you mean '{name}'?</source>
        <translation>Meinten Sie „{name}“?</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>'kneural list structures' names them.</source>
        <translation>'kneural list structures' nennt alle.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/passing_folder.py"/>
        <source>There is no folder for files in between; let TMPDIR name one that can be written, with some room.</source>
        <translation>Es gibt keinen Ordner für Zwischendateien; nennen Sie in TMPDIR einen beschreibbaren mit etwas Platz.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/passing_folder.py"/>
        <source>There is not enough room left in {place} for files in between. Make room, or let TMPDIR name another folder.</source>
        <translation>In {place} ist nicht genug Platz für Zwischendateien. Schaffen Sie Platz, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is damaged ({why}). {remedy}</source>
        <translation>{path} ist beschädigt ({why}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>Build it again with 'make assets', or install Kneural again.</source>
        <translation>Bauen Sie sie mit 'make assets' neu, oder installieren Sie Kneural neu.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>The body's shapes could not be read from {path}: {why}. {remedy}</source>
        <translation>Die Formen des Körpers in {path} waren nicht zu lesen: {why}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is not a Kneural shape file. {remedy}</source>
        <translation>{path} ist keine Formendatei von Kneural. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} has shape format {found}, this Kneural reads format {known}. {remedy}</source>
        <translation>{path} hat das Formenformat {found}, dieses Kneural liest Format {known}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is damaged: its checksum does not fit. {remedy}</source>
        <translation>{path} ist beschädigt: die Prüfsumme passt nicht. {remedy}</translation>
    </message>
    <message>
        <source>The deck has steps that are not saved.</source>
        <translation type="vanished">Der Foliensatz hat Schritte, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="vanished">Nicht speichern</translation>
    </message>
    <message>
        <source>The picture in three dimensions needs JavaScript, which is switched off here. All the words are below.</source>
        <translation type="vanished">Das räumliche Bild braucht JavaScript, das hier ausgeschaltet ist. Alle Worte stehen darunter.</translation>
    </message>
    <message>
        <source>under the groin fold</source>
        <translation type="vanished">unter der Leistenfalte hindurch</translation>
    </message>
    <message>
        <source>under the mid-point of the inguinal ligament</source>
        <translation type="vanished">unter der Mitte des Leistenbands hindurch</translation>
    </message>
    <message>
        <source>beside the front hip bone point</source>
        <translation type="vanished">neben dem vorderen Hüftknochenpunkt</translation>
    </message>
    <message>
        <source>medial to the anterior superior iliac spine</source>
        <translation type="vanished">medial der Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>through a canal in the pelvis</source>
        <translation type="vanished">durch einen Kanal im Becken</translation>
    </message>
    <message>
        <source>through the obturator canal</source>
        <translation type="vanished">durch den Canalis obturatorius</translation>
    </message>
    <message>
        <source>over the wing of the sacrum</source>
        <translation type="vanished">über den Flügel des Kreuzbeins</translation>
    </message>
    <message>
        <source>over the sacral ala</source>
        <translation type="vanished">über die Ala ossis sacri</translation>
    </message>
    <message>
        <source>out of the pelvis, under the piriformis muscle</source>
        <translation type="vanished">aus dem Becken heraus, unter dem Piriformis-Muskel</translation>
    </message>
    <message>
        <source>through the greater sciatic foramen</source>
        <translation type="vanished">durch das Foramen ischiadicum majus</translation>
    </message>
    <message>
        <source>beside the sitting bone</source>
        <translation type="vanished">neben dem Sitzbein</translation>
    </message>
    <message>
        <source>lateral to the ischial tuberosity</source>
        <translation type="vanished">lateral des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>into the canal of the inner thigh</source>
        <translation type="vanished">in den Kanal innen am Oberschenkel</translation>
    </message>
    <message>
        <source>into the adductor canal</source>
        <translation type="vanished">in den Adduktorenkanal</translation>
    </message>
    <message>
        <source>out of the canal of the inner thigh</source>
        <translation type="vanished">aus dem Kanal innen am Oberschenkel heraus</translation>
    </message>
    <message>
        <source>out of the adductor canal</source>
        <translation type="vanished">aus dem Adduktorenkanal heraus</translation>
    </message>
    <message>
        <source>through a gap to the back of the knee</source>
        <translation type="vanished">durch eine Lücke zur Rückseite des Knies</translation>
    </message>
    <message>
        <source>through the adductor hiatus</source>
        <translation type="vanished">durch den Hiatus adductorius</translation>
    </message>
    <message>
        <source>into the hollow of the knee</source>
        <translation type="vanished">in die Kniekehle</translation>
    </message>
    <message>
        <source>into the popliteal fossa</source>
        <translation type="vanished">in die Fossa poplitea</translation>
    </message>
    <message>
        <source>through the hollow of the knee</source>
        <translation type="vanished">durch die Kniekehle</translation>
    </message>
    <message>
        <source>through the popliteal fossa</source>
        <translation type="vanished">durch die Fossa poplitea</translation>
    </message>
    <message>
        <source>past the inner side of the knee</source>
        <translation type="vanished">an der Innenseite des Knies vorbei</translation>
    </message>
    <message>
        <source>past the medial femoral condyle</source>
        <translation type="vanished">am medialen Femurkondylus vorbei</translation>
    </message>
    <message>
        <source>behind the head of the outer shin bone</source>
        <translation type="vanished">hinter dem Köpfchen des Wadenbeins</translation>
    </message>
    <message>
        <source>behind the fibular head</source>
        <translation type="vanished">hinter dem Fibulakopf</translation>
    </message>
    <message>
        <source>round the neck of the outer shin bone</source>
        <translation type="vanished">um den Hals des Wadenbeins</translation>
    </message>
    <message>
        <source>round the fibular neck</source>
        <translation type="vanished">um den Fibulahals</translation>
    </message>
    <message>
        <source>under the arch of a calf muscle</source>
        <translation type="vanished">unter dem Bogen eines Wadenmuskels</translation>
    </message>
    <message>
        <source>under the tendinous arch of soleus</source>
        <translation type="vanished">unter dem Sehnenbogen des M. soleus</translation>
    </message>
    <message>
        <source>out to the skin of the shin</source>
        <translation type="vanished">hinaus zur Haut des Unterschenkels</translation>
    </message>
    <message>
        <source>through the crural fascia</source>
        <translation type="vanished">durch die Fascia cruris</translation>
    </message>
    <message>
        <source>in front of the inner ankle</source>
        <translation type="vanished">vor dem Innenknöchel</translation>
    </message>
    <message>
        <source>in front of the medial malleolus</source>
        <translation type="vanished">vor dem Malleolus medialis</translation>
    </message>
    <message>
        <source>behind the inner ankle</source>
        <translation type="vanished">hinter dem Innenknöchel</translation>
    </message>
    <message>
        <source>through the tarsal tunnel</source>
        <translation type="vanished">durch den Tarsaltunnel</translation>
    </message>
    <message>
        <source>behind the outer ankle</source>
        <translation type="vanished">hinter dem Außenknöchel</translation>
    </message>
    <message>
        <source>behind the lateral malleolus</source>
        <translation type="vanished">hinter dem Malleolus lateralis</translation>
    </message>
    <message>
        <source>over the front of the ankle</source>
        <translation type="vanished">vorn über das Sprunggelenk</translation>
    </message>
    <message>
        <source>under the extensor retinaculum</source>
        <translation type="vanished">unter dem Retinaculum extensorum</translation>
    </message>
    <message>
        <source>to the first web of the toes</source>
        <translation type="vanished">zum ersten Zehenzwischenraum</translation>
    </message>
    <message>
        <source>to the first web space</source>
        <translation type="vanished">zum ersten Interdigitalraum</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="vanished">Mausrad</translation>
    </message>
</context>
</TS>
