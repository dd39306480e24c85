<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Kneural</name>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Kneural · general education, not a diagnosis</source>
        <translation>Kneural · educación general, no un diagnóstico</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>MIT licence</source>
        <translation>licencia MIT</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>{program} · {licence} · general education, not a diagnosis</source>
        <translation>{program} · {licence} · educación general, no un diagnóstico</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>Healthy body</source>
        <translation>Cuerpo sano</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <source>{holder}, {licence}. The facts follow published works; 'kneural list sources' names them.</source>
        <translation>{holder}, {licence}. Los datos siguen trabajos publicados; «kneural list sources» los nombra.</translation>
    </message>
    <message>
        <location filename="../../app/exports/credits.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>General education, not a diagnosis</source>
        <translation>Educación general, no un diagnóstico</translation>
    </message>
    <message>
        <location filename="../../app/exports/deck_pictures.py"/>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The deck has no step yet. Keep a view as a step (D).</source>
        <translation>La serie aún no tiene pasos. Guarde una vista como paso (D).</translation>
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
        <translation>Cuadrada, 2160 × 2160</translation>
    </message>
    <message>
        <location filename="../../app/exports/extras.py"/>
        <source>A4 upright at 300 dots per inch, 2480 × 3508</source>
        <translation>A4 vertical a 300 puntos por pulgada, 2480 × 3508</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} is there already; name a new folder.</source>
        <translation>{out} ya existe; indique una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>There is not enough room left on the disk for {out}. Make room or choose another place.</source>
        <translation>No queda bastante espacio en el disco para {out}. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir {out}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>{out} is a folder; name a file in it.</source>
        <translation>{out} es una carpeta; indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../app/exports/files.py"/>
        <source>The folder {folder} does not exist; make it first or choose another place.</source>
        <translation>La carpeta {folder} no existe; créela primero o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>How common it is, also without pain</source>
        <translation>Con qué frecuencia se da, también sin dolor</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>What helps, and how well</source>
        <translation>Qué ayuda, y cuánto</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>And {number} more; ask the person who gave you this page.</source>
        <translation>Y {number} más; pregunte a quien le dio esta hoja.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>How it usually goes</source>
        <translation>Cómo suele ir</translation>
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
        <translation>Cuándo pedir ayuda ya</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Doctors say: {name}.</source>
        <translation>Los médicos dicen: {name}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <source>The drawings show an average body, not yours, and show a finding larger where that helps to see it.</source>
        <translation>Los dibujos muestran un cuerpo promedio, no el suyo, y muestran un hallazgo más grande donde eso ayuda a verlo.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_page.py"/>
        <location filename="../../app/exports/web/page.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_pictures.py"/>
        <location filename="../../app/exports/legend.py"/>
        <source>Where it may be felt</source>
        <translation>Dónde puede sentirse</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_pictures.py"/>
        <source>Where it may be felt: {side} knee</source>
        <translation>Dónde puede sentirse: {side:rodilla derecha|rodilla izquierda|ambas rodillas}</translation>
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
        <translation>Dónde empieza</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>General education, not a diagnosis.</source>
        <translation>Educación general, no un diagnóstico.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Opened by us: {works}.</source>
        <translation>Hemos abierto: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Known second-hand: {works}.</source>
        <translation>Conocemos de segunda mano: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>Named from memory, not opened: {works}.</source>
        <translation>Citamos de memoria, sin abrir: {works}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>We found no good count of this in people without pain.</source>
        <translation>No encontramos un buen recuento de esto en personas sin dolor.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <location filename="../../app/scene/names.py"/>
        <location filename="../../app/scene/ride.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{root} root</source>
        <translation>raíz {root}</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>And {number} more: Kneural lists them all.</source>
        <translation>Y {number} más: Kneural los enumera todos.</translation>
    </message>
    <message>
        <location filename="../../app/exports/handout_words.py"/>
        <source>{name} · page and pictures: MIT License, © 2026 The Kneural authors</source>
        <translation>{name} · hoja e imágenes: licencia MIT, © 2026 The Kneural authors</translation>
    </message>
    <message>
        <location filename="../../app/exports/job.py"/>
        <source>A picture of {width}x{height} pixels cannot be drawn; each side must be {least} to {most}.</source>
        <translation>No se puede dibujar una imagen de {width}x{height} píxeles; cada lado debe tener de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/job.py"/>
        <source>There is not enough memory for a picture of {width}x{height} pixels; choose a smaller one.</source>
        <translation>No hay bastante memoria para una imagen de {width}x{height} píxeles; elija una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Nerves, none of them lit</source>
        <translation>Nervios, ninguno iluminado</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where the trouble is</source>
        <translation>Dónde está el problema</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Outline in health</source>
        <translation>Contorno sano</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Other nerves</source>
        <translation>Otros nervios</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where it was said to hurt</source>
        <translation>Dónde se dijo que duele</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/describe.py"/>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{root} fibres on their way: {nerves}</source>
        <translation>Fibras de {root} en su recorrido: {nerves}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Irritated nerve: {nerves}</source>
        <translation>Nervio irritado: {nerves}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Paler: other nerves that carry some of them</source>
        <translation>Más pálido: otros nervios que llevan algunas de ellas</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Where published maps put it: the denser, the more of them agree</source>
        <translation>Dónde lo sitúan los mapas publicados: cuanto más denso, más coinciden</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>Away from the knee, painted lighter</source>
        <translation>Lejos de la rodilla, pintado más claro</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{dots} {evidence}: {places}</source>
        <translation>{dots} {evidence}: {places}</translation>
    </message>
    <message>
        <location filename="../../app/exports/legend.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>1280 × 720</source>
        <translation>1280 × 720</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Square, 1080 × 1080</source>
        <translation>Cuadrada, 1080 × 1080</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Small, 640 × 360</source>
        <translation>Pequeña, 640 × 360</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Frames a second must be {least} to {most}.</source>
        <translation>Los fotogramas por segundo deben ser de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>Seconds must be {least:g} to {most:g}.</source>
        <translation>Los segundos deben ser de {least:g} a {most:g}.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>A moving picture is at most {most} pixels wide and high.</source>
        <translation>Una imagen en movimiento tiene como máximo {most} píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>There is no story without a cause; choose one first.</source>
        <translation>No hay historia sin una causa; elija una primero.</translation>
    </message>
    <message>
        <location filename="../../app/exports/moving.py"/>
        <source>{count} frames, {rate} a second</source>
        <translation>{count} {count:fotograma|fotogramas}, {rate} por segundo</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <source>The body from the front and from behind with {title}, drawn flat.</source>
        <translation>El cuerpo por delante y por detrás, dibujado plano: {title}.</translation>
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
        <translation>Izquierda</translation>
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
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/flat.py"/>
        <source>The broken line is the healthy outline.</source>
        <translation>La línea discontinua es el contorno sano.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>At a segment of the spine</source>
        <translation>En un segmento de la columna</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Along a nerve in the leg</source>
        <translation>A lo largo de un nervio de la pierna</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Hip and muscles</source>
        <translation>Cadera y músculos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>The knee itself</source>
        <translation>La propia rodilla</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Emergencies</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>A nerve root, whatever the cause</source>
        <translation>Una raíz nerviosa, sea cual sea la causa</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>{count} page</source>
        <translation>{count} página</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>From the back to the knee</source>
        <translation>De la espalda a la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>How trouble in the lower back, and what looks like it, is felt in the knee.</source>
        <translation>Cómo se nota en la rodilla un problema de la zona lumbar, y lo que se le parece.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>L5, knee, stenosis …</source>
        <translation>L5, rodilla, estenosis …</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>By condition</source>
        <translation>Por afección</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Nothing here has all of these words.</source>
        <translation>Nada aquí contiene todas estas palabras.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>From the right</source>
        <translation>Desde la derecha</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/index.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/legend.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Legend: colours and evidence</source>
        <translation>Leyenda: colores y evidencia</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Drawing the body …</source>
        <translation>Dibujando el cuerpo …</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>The story in four steps</source>
        <translation>La historia en cuatro pasos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Reading level</source>
        <translation>Nivel de lectura</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Plain words</source>
        <translation>Palabras sencillas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>About this page</source>
        <translation>Acerca de esta página</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Made by Kneural.</source>
        <translation>Hecho con Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>The body is a drawing of an average person, not of you. The lesion is shown larger than life where that helps to see it.</source>
        <translation>El cuerpo es el dibujo de una persona media, no el de usted. La lesión se muestra mayor que en la realidad donde eso ayuda a verla.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Colours, hatching and sizes are our own choices of display (authored). The page works without a network and keeps nothing.</source>
        <translation>Los colores, las tramas y los tamaños son nuestra propia elección de presentación. La página funciona sin red y no guarda nada.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>Keys, mouse and fingers</source>
        <translation>Teclas, ratón y dedos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>a man’s body</source>
        <translation>cuerpo de hombre</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page.py"/>
        <source>a woman’s body</source>
        <translation>cuerpo de mujer</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Whole body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>In the canal</source>
        <translation>En el canal</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Discs</source>
        <translation>Discos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Ligaments</source>
        <translation>Ligamentos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Nerves</source>
        <translation>Nervios</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/wishes.py"/>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn</source>
        <translation>girar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Shift, middle or right button and drag</source>
        <translation>Mayús, botón central o derecho y arrastrar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Wheel, or + and −</source>
        <translation>Rueda, o + y −</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>nearer and farther</source>
        <translation>acercar y alejar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>One finger; two fingers</source>
        <translation>Un dedo; dos dedos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn; move and zoom</source>
        <translation>girar; mover y ampliar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Click or tap</source>
        <translation>Clic o toque</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>name a structure</source>
        <translation>nombrar una estructura</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Arrow keys on the picture</source>
        <translation>Flechas sobre la imagen</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>turn; with Shift move</source>
        <translation>girar; con Mayús mover</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>1 to 4, and 0</source>
        <translation>1 a 4, y 0</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>the steps; the whole picture</source>
        <translation>los pasos; la imagen entera</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Page Down and Page Up</source>
        <translation>Av Pág y Re Pág</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>next and previous step</source>
        <translation>paso siguiente y anterior</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>play the story</source>
        <translation>reproducir la historia</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>R or Home</source>
        <translation>R o Inicio</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>back to the view</source>
        <translation>volver a la vista</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>labels on or off</source>
        <translation>rótulos sí o no</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>let go of what was chosen</source>
        <translation>soltar lo elegido</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>This browser could not draw the picture in three dimensions, so it is shown flat. All the words are here.</source>
        <translation>Este navegador no pudo dibujar la imagen en tres dimensiones, por eso se muestra plana. Todas las palabras están aquí.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>The picture in three dimensions needs JavaScript, which is switched off here. All the words are here.</source>
        <translation>La imagen en tres dimensiones necesita JavaScript, que aquí está desactivado. Todas las palabras están aquí.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Only the {side} leg</source>
        <translation>Solo la pierna {side:derecha|izquierda}</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>The body in three dimensions with {title}. The text beside it says the same in words. Arrow keys turn it, plus and minus zoom, R goes back.</source>
        <translation>El cuerpo en tres dimensiones: {title}. El texto de al lado dice lo mismo con palabras. Las flechas lo giran, más y menos amplían, R vuelve atrás.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/page_parts.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong evidence</source>
        <translation>Evidencia sólida</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate evidence</source>
        <translation>Evidencia moderada</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak evidence</source>
        <translation>Evidencia débil</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good evidence</source>
        <translation>Sin buena evidencia</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · second-hand</source>
        <translation> · de segunda mano</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · not checked</source>
        <translation> · sin comprobar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We opened this work.</source>
        <translation>Hemos abierto este trabajo.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We know its figures second-hand only.</source>
        <translation>Conocemos sus cifras solo de segunda mano.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Not checked: named from memory, not opened.</source>
        <translation>Sin comprobar: citado de memoria, no abierto.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Our own choice of display, not a finding.</source>
        <translation>Nuestra propia elección de cómo mostrarlo, no un hallazgo.</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} source</source>
        <translation>{count} fuente</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Where it may be felt, place by place</source>
        <translation>Dónde puede notarse, lugar por lugar</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What an examiner may find</source>
        <translation>Qué puede encontrar un examinador</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../../app/exports/web/words.py"/>
        <source>Treatments, and what is known of them</source>
        <translation>Tratamientos, y lo que se sabe de ellos</translation>
    </message>
    <message>
        <location filename="../../app/exports/webp.py"/>
        <source>This installation cannot write WebP ({reason}); choose PNG frames.</source>
        <translation>Esta instalación no puede escribir WebP ({reason}); elija fotogramas PNG.</translation>
    </message>
    <message>
        <location filename="../../app/exports/writing.py"/>
        <source>in the plane of the cut</source>
        <translation>en el plano del corte</translation>
    </message>
    <message>
        <location filename="../../app/exports/writing.py"/>
        <source>at the focal plane</source>
        <translation>en el plano focal</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong that Kneural did not foresee.</source>
        <translation>Ha fallado algo que Kneural no había previsto.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Nothing is lost: you can go on. If the picture looks odd, press Home, or start Kneural again.</source>
        <translation>No se ha perdido nada: puede continuar. Si la imagen se ve rara, pulse Inicio o abra Kneural de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>It was written down in {file}.</source>
        <translation>Se ha anotado en {file}.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>It could not be written down in {file}: copy the details before you go on.</source>
        <translation>No se ha podido anotar en {file}: copie los detalles antes de continuar.</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>No program for folders here</source>
        <translation>Aquí no hay programa para carpetas</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Names in this language</source>
        <translation>Nombres en este idioma</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names behind them</source>
        <translation>Nombres latinos detrás</translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names alone</source>
        <translation>Solo nombres latinos</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>strong evidence</source>
        <translation>evidencia sólida</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>moderate evidence</source>
        <translation>evidencia moderada</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>weak evidence</source>
        <translation>evidencia débil</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>no good evidence</source>
        <translation>sin buena evidencia</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <source>back</source>
        <translation>detrás</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inner</source>
        <translation>interna</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>outer</source>
        <translation>externa</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>below</source>
        <translation>abajo</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>slice</source>
        <translation>corte</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>side cut</source>
        <translation>corte lateral</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inside</source>
        <translation>por dentro</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>subarticular</source>
        <translation>subarticular</translation>
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
        <translation>No se pudieron leer los huesos «{name}»; se muestran los de Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}.</source>
        <translation>Huesos: {title}. {credit}. Licencia: {licence}.</translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}. {source}. Changed: {changes}.</source>
        <translation>Huesos: {title}. {credit}. Licencia: {licence}. {source}. Cambios: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>all three maps</source>
        <translation>los tres mapas</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>two of three maps</source>
        <translation>dos de tres mapas</translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>one map only</source>
        <translation>un solo mapa</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root leaves here</source>
        <translation>la raíz sale aquí</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root passes here</source>
        <translation>la raíz pasa por aquí</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, exiting</source>
        <translation>raíz emergente</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, traversing</source>
        <translation>raíz descendente</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>disc bulges</source>
        <translation>el disco sobresale</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>slips forwards</source>
        <translation>se desliza hacia delante</translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>in the {nerve}</source>
        <translation>en el {nerve}</translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{segment} disc</source>
        <translation>disco {segment}</translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{name} vertebra</source>
        <translation>vértebra {name}</translation>
    </message>
    <message>
        <location filename="../../app/scene/reading_pixels.py"/>
        <source>The graphics driver gives no pictures any more. Start Kneural again.</source>
        <translation>El controlador gráfico ya no da imágenes. Inicie Kneural de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>lower back</source>
        <translation>parte baja de la espalda</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>hurts</source>
        <translation>duele</translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>reported</source>
        <translation>indicado</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A slice through the {segment} disc, seen from the feet: the person's right is on the left.</source>
        <translation>Un corte por el disco {segment}, visto desde los pies: la derecha de la persona queda a la izquierda.</translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A cut from front to back through {segment}, seen from the person's left.</source>
        <translation>Un corte de delante a atrás por {segment}, visto desde la izquierda de la persona.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings in {file} could not be read ({why}); the last good ones are used instead.</source>
        <translation>No se han podido leer los ajustes de {file} ({why}); se usan los últimos buenos.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings in {file} could not be read ({why}); the usual ones are used instead.</source>
        <translation>No se han podido leer los ajustes de {file} ({why}); se usan los habituales.</translation>
    </message>
    <message>
        <location filename="../../app/settings/settings.py"/>
        <source>The settings could not be saved in {folder} ({why}). Kneural works on; make room or make that folder writable to have them remembered.</source>
        <translation>No se han podido guardar los ajustes en {folder} ({why}). Kneural sigue funcionando; haga sitio o permita escribir en esa carpeta para que los recuerde.</translation>
    </message>
    <message>
        <location filename="../../app/start/drawing_check.py"/>
        <source>The graphics driver gives no pictures any more, so the body is shown flat. To try anew, start Kneural again.</source>
        <translation>El controlador gráfico ya no da imágenes, por eso el cuerpo se muestra plano. Para probar otra vez, inicie Kneural de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/start/drawing_check.py"/>
        <source>The body is shown flat, as KNEURAL_DRAWING asks for.</source>
        <translation>El cuerpo se muestra plano, como pide KNEURAL_DRAWING.</translation>
    </message>
    <message>
        <location filename="../../app/start/first_frames.py"/>
        <source>The last time drawing ended Kneural, so the body is shown flat this time. To try anew, start Kneural again.</source>
        <translation>La última vez, el dibujo cerró Kneural; por eso el cuerpo se muestra plano esta vez. Para probar de nuevo, inicie Kneural otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/start/second_window.py"/>
        <source>Kneural is open already. This is a second window; both remember your settings.</source>
        <translation>Kneural ya está abierto. Esta es una segunda ventana; ambas recuerdan sus ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/start/window.py"/>
        <source>Your own facts in {files} have faults and were left out; 'kneural check-data' names them.</source>
        <translation>Sus propios datos en {files} tienen fallos y se han dejado fuera; «kneural check-data» los nombra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <source>{name} chosen</source>
        <translation>{name}: elegido</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Step {number}, {title}: {sentence}</source>
        <translation>Paso {number}, {title}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/windows/announcer.py"/>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>The healthy body</source>
        <translation>El cuerpo sano</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get this checked. How fast, you see at the top.</source>
        <translation>Haga que lo revisen. Con qué rapidez, lo ve arriba.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this</source>
        <translation>Mostrar esto</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this: {name}</source>
        <translation>Mostrar esto: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against: {name}</source>
        <translation>A favor y en contra: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against</source>
        <translation>A favor y en contra</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be</source>
        <translation>Qué podría ser</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be?</source>
        <translation>¿Qué podría ser?</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Click on the body where it hurts, or pick words on the left. Add what you noticed: numb skin, weak muscles, what makes it worse. You will see what may cause it, the best fit first.</source>
        <translation>Haga clic en el cuerpo donde duele, o elija palabras a la izquierda. Añada lo que ha notado: piel dormida, músculos débiles, qué lo empeora. Verá qué puede causarlo, lo que mejor encaja primero.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Have this checked first</source>
        <translation>Haga revisar esto primero</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;Check these again.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Revise esto otra vez.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Other causes, best fit first</source>
        <translation>Otras causas, la que mejor encaja primero</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Best fit first</source>
        <translation>La que mejor encaja primero</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What to do now&lt;/b&gt;</source>
        <translation>&lt;b&gt;Qué hacer ahora&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Look for this next</source>
        <translation>Busque esto ahora</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this</source>
        <translation>Tengo esto</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this: {name}</source>
        <translation>Tengo esto: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Nothing you told speaks for it. The knee and the hip are always worth a look.</source>
        <translation>Nada de lo que ha dicho habla a su favor. Siempre vale la pena mirar la rodilla y la cadera.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks for it</source>
        <translation>Habla a favor</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks against it</source>
        <translation>Habla en contra</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;It does not explain:&lt;/b&gt; {things}. Something else may be there, too.</source>
        <translation>&lt;b&gt;No explica:&lt;/b&gt; {things}. Puede haber también otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What may touch this root.&lt;/b&gt; Choose one to see it:</source>
        <translation>&lt;b&gt;Qué puede tocar esta raíz.&lt;/b&gt; Elija una opción para verla:</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get help at once if …</source>
        <translation>Pida ayuda de inmediato si …</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits well</source>
        <translation>Encaja bien</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits in part</source>
        <translation>Encaja en parte</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits a little</source>
        <translation>Encaja poco</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine</source>
        <translation>columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>nerve in the leg</source>
        <translation>nervio de la pierna</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>emergency</source>
        <translation>urgencia</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the middle</source>
        <translation>en el medio</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>beside the middle</source>
        <translation>junto al medio</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the exit hole</source>
        <translation>en el orificio de salida</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>far out to the side</source>
        <translation>muy hacia el lado</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>You marked both sides. If both legs are sore or weak and it is new, choose that warning sign on the left.</source>
        <translation>Ha marcado los dos lados. Si las dos piernas duelen o están débiles y es algo nuevo, elija esa señal de alarma a la izquierda.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine root</source>
        <translation>raíz de la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain {place}</source>
        <translation>dolor {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain in: {place}</source>
        <translation>dolor en: {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>, by way of {cause}</source>
        <translation>, a través de {cause}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{cause} at {segment}</source>
        <translation>{cause} en {segment}</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>If it is there, it speaks for {cause} more than for {other}.</source>
        <translation>Si está presente, habla más a favor de {cause} que de {other}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>get this checked</source>
        <translation>haga que lo revisen</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{count} causes. First: {cause}, {fit}.</source>
        <translation>{count} {count:causa|causas}. Primera: {cause}, {fit}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>the {root} root</source>
        <translation>la raíz {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Feeling</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Reflexes</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Tests by an examiner</source>
        <translation>Pruebas del examinador</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What makes it worse</source>
        <translation>Qué lo empeora</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Hip and back</source>
        <translation>Cadera y espalda</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>What came before</source>
        <translation>Qué hubo antes</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>{title}, {count} chosen</source>
        <translation>{title}, {count} {count:elegido|elegidos}</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where it hurts and what was found</source>
        <translation>Dónde duele y qué se encontró</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search, for example: foot</source>
        <translation>Buscar, por ejemplo: pie</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search places and clues</source>
        <translation>Buscar lugares y pistas</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>No words here fit. Try another word.</source>
        <translation>Ninguna palabra encaja aquí. Pruebe con otra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Your list</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Click on the body where it hurts, or pick words below. Hold Ctrl and drag to paint.</source>
        <translation>Haga clic en el cuerpo donde duele, o elija palabras abajo. Mantenga Ctrl y arrastre para pintar.</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>The {side} side of the body that hurts</source>
        <translation>El lado {side:derecho|izquierdo} del cuerpo que duele</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Which side hurts (the person’s own)</source>
        <translation>Qué lado duele (el de la propia persona)</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where in the knee</source>
        <translation>Dónde en la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>⚠  Warning signs</source>
        <translation>⚠  Señales de alarma</translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Choose any that are new. You will see what to do, and how fast.</source>
        <translation>Elija las que sean nuevas. Verá qué hacer y con qué rapidez.</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>See an example: from the L3-L4 disc to the knee</source>
        <translation>Ver un ejemplo: del disco L3-L4 a la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>Say where it hurts and see what may cause it</source>
        <translation>Diga dónde duele y vea qué puede causarlo</translation>
    </message>
    <message>
        <location filename="../../app/windows/beginnings.py"/>
        <source>Open a deck: views with words for a lecture</source>
        <translation>Abrir una serie: vistas con palabras para una clase</translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/flat_body.py"/>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <source>The body beside it</source>
        <translation>El cuerpo de al lado</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body cannot be shown.

{error}

The explanation on the right works all the same.</source>
        <translation>No se puede mostrar el cuerpo.

{error}

La explicación de la derecha funciona igualmente.</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it starts: close-up of the spine</source>
        <translation>Dónde empieza: primer plano de la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it is felt: close-up of the knee</source>
        <translation>Dónde se siente: primer plano de la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Where it is felt</source>
        <translation>Dónde se siente</translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Point at the knee</source>
        <translation>Señale la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Kneural's own</source>
        <translation>Los de Kneural</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Whose bones</source>
        <translation>De quién son los huesos</translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>'kneural shapes import' takes the bones of a public mesh set.</source>
        <translation>«kneural shapes import» toma los huesos de una colección pública.</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/room.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where in the spine</source>
        <translation>Dónde en la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>The person's {side} side</source>
        <translation>El lado {side:derecho|izquierdo} de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Side (the person’s own)</source>
        <translation>Lado (el de la propia persona)</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where does the disc bulge?</source>
        <translation>¿Dónde sobresale el disco?</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Root {root}</source>
        <translation>Raíz {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which root</source>
        <translation>Qué raíz</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much, from healthy to severe</source>
        <translation>Cuánto, de sana a grave</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>healthy</source>
        <translation>sana</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{exits} out · {passes} by</source>
        <translation>{exits} sale · {passes} pasa</translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{segment}: {exits} leaves here, {passes} passes by</source>
        <translation>{segment}: {exits} sale aquí, {passes} pasa de largo</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>The lesion in three dimensions</source>
        <translation>La lesión en tres dimensiones</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A slice through the disc, seen from the feet</source>
        <translation>Un corte por el disco, visto desde los pies</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A cut from front to back, seen from the person's left</source>
        <translation>Un corte de delante a atrás, visto desde la izquierda de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>From inside the spinal canal, looking at the disc</source>
        <translation>Desde dentro del canal vertebral, mirando al disco</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the front</source>
        <translation>Ver la rodilla desde delante</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its inner side</source>
        <translation>Ver la rodilla desde su lado interno</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its outer side</source>
        <translation>Ver la rodilla desde su lado externo</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the back</source>
        <translation>Ver la rodilla desde atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See …</source>
        <translation>Ver …</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Other ways to look at it</source>
        <translation>Otras formas de verlo</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>Show the other close-up</source>
        <translation>Mostrar el otro primer plano</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wishes.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Everything that can be done</source>
        <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Type, go to an action with the arrow keys, and press Enter. Esc closes.</source>
        <translation>Escriba, vaya a una acción con las flechas y pulse Intro. Esc cierra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <location filename="../../app/windows/search_results.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <source>Nothing found. Esc closes.</source>
        <translation>No se encontró nada. Esc cierra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/search_box.py"/>
        <source>{count} found. {hit}</source>
        <translation>{count} {count:encontrado|encontrados}. {hit}</translation>
    </message>
    <message>
        <location filename="../../app/windows/command_palette.py"/>
        <location filename="../../app/windows/search_box.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation>{hit}, {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Healthy beside affected (C)</source>
        <translation>Sano junto a afectado (C)</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Keep this one, then choose another (B)</source>
        <translation>Guardar este y elegir otro (B)</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Taken for one another</source>
        <translation>Se confunden entre sí</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{cause} and {other}</source>
        <translation>{cause} y {other}</translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{root} root trouble</source>
        <translation>problema de la raíz {root}</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation.py"/>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>End the consultation (Esc)</source>
        <translation>Terminar la consulta (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>How common it is</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/going_there.py"/>
        <source>What is told</source>
        <translation>Lo que se cuenta</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>The sentence before</source>
        <translation>La frase anterior</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>The next sentence</source>
        <translation>La frase siguiente</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>Sentence {number} of 4</source>
        <translation>Frase {number} de 4</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Page to take home</source>
        <translation>Hoja para llevar</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_panel.py"/>
        <source>One page to save or print (Ctrl+P)</source>
        <translation>Una hoja para guardar o imprimir (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Drawn as {amount}</source>
        <translation>Dibujada como {amount}</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/windows/consultation_parts.py"/>
        <source>Level {place}</source>
        <translation>Nivel {place}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Steps of the deck</source>
        <translation>Pasos de la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Keep this view as a step of the deck (D)</source>
        <translation>Guardar esta vista como paso de la serie (D)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Present the deck: full screen, with a remote’s keys (F5)</source>
        <translation>Presentar la serie: pantalla completa, con el mando a distancia (F5)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Words …</source>
        <translation>Texto …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Title and words of this step (E)</source>
        <translation>Título y texto de este paso (E)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Take anew</source>
        <translation>Tomar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>The step shows what you see now (Shift+D)</source>
        <translation>El paso muestra lo que ve ahora (Mayús+D)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>New deck</source>
        <translation>Nueva serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>{title}: save, open, pictures and more</source>
        <translation>{title}: guardar, abrir, imágenes y más</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Deck: {title}</source>
        <translation>Serie: {title}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Set up a view and keep it as the first step (D).</source>
        <translation>Prepare una vista y guárdela como primer paso (D).</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>This is no longer the step’s view. Click on the step to see it, or take it anew.</source>
        <translation>Esta ya no es la vista del paso. Haga clic en el paso para verla, o tómela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_bar.py"/>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>Deck</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Kneural deck (*.kneural-deck)</source>
        <translation>Serie de Kneural (*.kneural-deck)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Save the deck</source>
        <translation>Guardar la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Open a deck</source>
        <translation>Abrir una serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Saved: {file}. Decks are for teaching; nothing about a person belongs in them.</source>
        <translation>Guardado: {file}. Las series son para enseñar; nada sobre una persona debe estar en ellas.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>The deck before was not saved. Undo (Ctrl+Z) brings it back.</source>
        <translation>La serie anterior no estaba guardada. Deshacer (Ctrl+Z) la recupera.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>“{deck}” has changes that are not in its file. Without saving they are lost for good.</source>
        <translation>«{deck}» tiene cambios que no están en su archivo. Sin guardar se pierden del todo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>“{deck}” is in no file yet. Without saving all its steps are lost for good.</source>
        <translation>«{deck}» no está aún en ningún archivo. Sin guardar se pierden todos sus pasos.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Keep working</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_files.py"/>
        <source>Save the deck?</source>
        <translation>¿Guardar la serie?</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>Pictures of all steps</source>
        <translation>Imágenes de todos los pasos</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <source>{count} pictures of the large view go into a new folder.</source>
        <translation>{count} imágenes de la vista grande van a una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Size, pixels</source>
        <translation>Tamaño, píxeles</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>New folder (*)</source>
        <translation>Carpeta nueva (*)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/deck_pictures_dialog.py"/>
        <location filename="../../app/windows/handout_dialog.py"/>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The deck is full. Begin another one.</source>
        <translation>La serie está llena. Empiece otra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Keep this view as a step</source>
        <translation>Guardar esta vista como paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The step now shows what you see. Undo (Ctrl+Z) brings the former view back.</source>
        <translation>El paso muestra ahora lo que ve. Deshacer (Ctrl+Z) recupera la vista anterior.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Title and words of this step</source>
        <translation>Título y texto de este paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>The step is gone. Undo (Ctrl+Z) brings it back.</source>
        <translation>El paso se ha quitado. Deshacer (Ctrl+Z) lo recupera.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>Title of the deck</source>
        <translation>Título de la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>On the way back nothing is kept. Close it first (W): a step shows a cause.</source>
        <translation>En el camino de vuelta no se guarda nada. Ciérrelo primero (W): un paso muestra una causa.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/decks.py"/>
        <source>No deck is open. Keep a view as a step (D), or open a deck (Ctrl+O).</source>
        <translation>No hay ninguna serie abierta. Guarde una vista como paso (D) o abra una serie (Ctrl+O).</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>A deck is a row of views with words, for a lecture. These come with Kneural:</source>
        <translation>Una serie es una fila de vistas con texto, para una clase. Estas vienen con Kneural:</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>Decks that come with Kneural</source>
        <translation>Series que vienen con Kneural</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <source>From a file …</source>
        <translation>De un archivo …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/open_dialog.py"/>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>What the audience reads below the picture. Left empty: the sentence of the story’s step.</source>
        <translation>Lo que el público lee bajo la imagen. Vacío: la frase del paso de la historia.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Words (if you like)</source>
        <translation>Texto (si quiere)</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>Decks are for teaching. Write nothing about a person in them.</source>
        <translation>Las series son para enseñar. No escriba en ellas nada sobre una persona.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/step_dialog.py"/>
        <source>The words have {letters} letters; at most {most} are kept. Shorten them.</source>
        <translation>El texto tiene {letters} letras; se guardan {most} como máximo. Acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <source>{lesion}, and healthy</source>
        <translation>{lesion}, y sano</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/suggesting.py"/>
        <source>{lesion}, and another</source>
        <translation>{lesion}, y otra</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Keep this view as a step of a deck …</source>
        <translation>Guardar esta vista como paso de una serie …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Title and words of this step …</source>
        <translation>Título y texto de este paso …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Take this step’s view anew</source>
        <translation>Tomar de nuevo la vista de este paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Move this step earlier</source>
        <translation>Adelantar este paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Move this step later</source>
        <translation>Retrasar este paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Take this step out of the deck</source>
        <translation>Quitar este paso de la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Open a deck …</source>
        <translation>Abrir una serie …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Save the deck as …</source>
        <translation>Guardar la serie como …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Title of the deck …</source>
        <translation>Título de la serie …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Pictures of all steps …</source>
        <translation>Imágenes de todos los pasos …</translation>
    </message>
    <message>
        <location filename="../../app/windows/decks/wishes.py"/>
        <source>Close the deck</source>
        <translation>Cerrar la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong</source>
        <translation>Sólida</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good</source>
        <translation>Insuficiente</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>teacher’s own</source>
        <translation>del docente</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Show the sources</source>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{evidence}. Show the sources.</source>
        <translation>{evidence}. Mostrar las fuentes.</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Questions people ask</source>
        <translation>Preguntas que se hacen</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Questions people ask, and what is often said but not so (Q)</source>
        <translation>Preguntas que se hacen, y lo que se suele decir y no es así (Q)</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Pick a place in the spine, or tap a spot on the disc. You will see which nerve root it touches, which way that nerve runs, and where in the knee it may be felt.</source>
        <translation>Elija un lugar de la columna, o toque un punto del disco. Verá qué raíz nerviosa toca, por dónde va ese nervio y en qué parte de la rodilla puede sentirse.</translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>&lt;b&gt;Knee pain alone can’t tell.&lt;/b&gt; The knee itself and the hip are more common causes than the back.</source>
        <translation>&lt;b&gt;El dolor de rodilla por sí solo no basta para saberlo.&lt;/b&gt; La propia rodilla y la cadera son causas más comunes que la espalda.</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Usual words</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Large words, for a hall</source>
        <translation>Tamaño grande, para una sala</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Title: what, where, which side</source>
        <translation>Título: qué, dónde, qué lado</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>The words Right and Left</source>
        <translation>Las palabras Derecha e Izquierda</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Names with lines</source>
        <translation>Nombres con líneas</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Scale in millimetres</source>
        <translation>Escala en milímetros</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Program, version and licence</source>
        <translation>Programa, versión y licencia</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Size of words</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Burnt in</source>
        <translation>Incluido en la imagen</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_dialog.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
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
        <translation>{percent} %, faltan cerca de {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>{percent} %, about {seconds} s left</source>
        <translation>{percent} %, faltan cerca de {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>There is not enough memory for this; choose a smaller size.</source>
        <translation>No hay bastante memoria para esto; elija un tamaño menor.</translation>
    </message>
    <message>
        <location filename="../../app/windows/export_run.py"/>
        <source>It could not be made; nothing was written.</source>
        <translation>No se pudo hacer; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>This computer cannot draw the body in three dimensions, so it is shown flat. Everything else works as usual.</source>
        <translation>Este equipo no puede dibujar el cuerpo en tres dimensiones, por eso se muestra plano. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>The flat map stands still. The course of the nerve is the coloured line.</source>
        <translation>El mapa plano no se mueve. El recorrido del nervio es la línea de color.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_layout.py"/>
        <source>soles</source>
        <translation>plantas</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_layout.py"/>
        <source>{side:Right|Left} knee</source>
        <translation>Rodilla {side:derecha|izquierda}</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Flat map of the body</source>
        <translation>Mapa plano del cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Up and Down go from place to place, Left and Right to the other side. Enter chooses.</source>
        <translation>Arriba y Abajo van de un lugar a otro, Izquierda y Derecha al otro lado. Intro elige.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Felt: {places}.</source>
        <translation>Se siente: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Nothing is felt here now.</source>
        <translation>Ahora no se siente nada aquí.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Front, back, both soles, and both knees from four sides.</source>
        <translation>Delante, detrás, las dos plantas y las dos rodillas desde cuatro lados.</translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_words.py"/>
        <source>felt, {evidence}</source>
        <translation>se siente, {evidence}</translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take away: {text}</source>
        <translation>Quitar: {text}</translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take this away</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>What the word means</source>
        <translation>Qué significa la palabra</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>The word before</source>
        <translation>La palabra anterior</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>For clinicians</source>
        <translation>Para clínicos</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>Also said: {words}.</source>
        <translation>También se dice: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>From the teacher’s own facts ({file}).</source>
        <translation>De los propios datos del docente ({file}).</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Level of the spine</source>
        <translation>Nivel de la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Nerve root</source>
        <translation>Raíz nerviosa</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place at the knee</source>
        <translation>Lugar de la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place on the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Word explained</source>
        <translation>Palabra explicada</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Question answered</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Often said, but …</source>
        <translation>Se suele decir, pero …</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of a disc</source>
        <translation>Parte de un disco</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Ligament</source>
        <translation>Ligamento</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve roots inside the sac</source>
        <translation>Raíces nerviosas dentro del saco</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Covering of the nerves</source>
        <translation>Cubierta de los nervios</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of the spinal cord</source>
        <translation>Parte de la médula espinal</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cord of the thecal sac</source>
        <translation>Cordón del saco tecal</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Joint capsule</source>
        <translation>Cápsula articular</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Tendon</source>
        <translation>Tendón</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cartilage</source>
        <translation>Cartílago</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Meniscus</source>
        <translation>Menisco</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cause that needs help at once</source>
        <translation>Causa que necesita ayuda de inmediato</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Alarm sign</source>
        <translation>Señal de alarma</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>{name}: the flat map shows the skin and the ways of nerves, and nothing within.</source>
        <translation>{name}: el mapa plano muestra la piel y el recorrido de los nervios, nada del interior.</translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>This is the {name}, {side}. To ask what may cause pain there, press W and point at it.</source>
        <translation>Esto es: {name}, {side:lado derecho|lado izquierdo}. Para preguntar qué puede causar dolor ahí, pulse W y señale ese punto.</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Everything that can be done: type and press Enter</source>
        <translation>Todo lo que se puede hacer: escriba y pulse Intro</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/recent_box.py"/>
        <source>What was shown before</source>
        <translation>Lo que se mostró antes</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <location filename="../../app/windows/handling_wishes.py"/>
        <source>Settings: text size, look, movement, words</source>
        <translation>Ajustes: tamaño del texto, aspecto, movimiento, palabras</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>One page, without names and dates. Save it, then print it or hand it on.</source>
        <translation>Una hoja, sin nombres ni fechas. Guárdela y después imprímala o entréguela.</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>How the page will look</source>
        <translation>Cómo se verá la hoja</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Paper: {name}</source>
        <translation>Papel: {name}</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>Save the page</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_dialog.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/windows/handout_wish.py"/>
        <source>Choose first what is wrong: the page to take home is about that.</source>
        <translation>Elija primero qué está mal: la hoja para llevar trata de eso.</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Find and choose</source>
        <translation>Buscar y elegir</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>The story</source>
        <translation>La historia</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Look from a side</source>
        <translation>Mirar desde un lado</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Read and give on</source>
        <translation>Leer y compartir</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Window and words</source>
        <translation>Ventana y palabras</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Mouse and touch</source>
        <translation>Ratón y toque</translation>
    </message>
    <message>
        <location filename="../../app/windows/keys_sheet.py"/>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Loading the facts …</source>
        <translation>Cargando los datos …</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Loading the body …</source>
        <translation>Cargando el cuerpo …</translation>
    </message>
    <message>
        <location filename="../../app/windows/loading_sign.py"/>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Findings differ from person to person. Only an examination can tell.</source>
        <translation>Los hallazgos varían de una persona a otra. Solo una exploración puede aclararlo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>What is the same and what tells them apart</source>
        <translation>Qué es igual y qué los distingue</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>These two are taken for one another.</source>
        <translation>Estos dos se confunden entre sí.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Goes with both</source>
        <translation>Va con ambos</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Nothing that is known.</source>
        <translation>Nada que se sepa.</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Points to {cause}</source>
        <translation>Apunta a {cause}</translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source> (speaks against the other)</source>
        <translation> (habla en contra del otro)</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>The story: four steps with their sentences</source>
        <translation>La historia: cuatro pasos con sus frases</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>One full turn</source>
        <translation>Una vuelta completa</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>One file: animated WebP</source>
        <translation>Un archivo: WebP animado</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>A folder of PNG frames</source>
        <translation>Una carpeta de fotogramas PNG</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>The whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>As seen now</source>
        <translation>Como se ve ahora</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Save a moving picture</source>
        <translation>Guardar una imagen en movimiento</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>The turn begins</source>
        <translation>La vuelta empieza</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>{count} frames to write</source>
        <translation>{count} {count:fotograma|fotogramas} por escribir</translation>
    </message>
    <message>
        <location filename="../../app/windows/moving_picture_dialog.py"/>
        <source>Moving picture (*.webp)</source>
        <translation>Imagen en movimiento (*.webp)</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Canal depth</source>
        <translation>Fondo del canal</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height</source>
        <translation>Altura del disco</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height, back</source>
        <translation>Altura del disco, atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Posterior disc height</source>
        <translation>Altura posterior del disco</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Yellow ligament</source>
        <translation>Ligamento amarillo</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Ligamentum flavum</source>
        <translation>Ligamento amarillo</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole height</source>
        <translation>Alto del orificio</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen height</source>
        <translation>Altura del foramen</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole width</source>
        <translation>Ancho del orificio</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen width</source>
        <translation>Anchura del foramen</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc stands out</source>
        <translation>El disco sobresale</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Herniation depth</source>
        <translation>Saliente de la hernia</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Muscle thickness</source>
        <translation>Grosor del músculo</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Piriformis thickness</source>
        <translation>Grosor del piriforme</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve where caught</source>
        <translation>Nervio atrapado</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve calibre</source>
        <translation>Calibre del nervio</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Side gutter</source>
        <translation>Surco lateral</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Lateral recess</source>
        <translation>Receso lateral</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve sac section</source>
        <translation>Sección del saco</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Thecal sac area</source>
        <translation>Área del saco tecal</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Slip</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} to {high}</source>
        <translation>habitual {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} or more</source>
        <translation>habitual {low} o más</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>healthy {value}</source>
        <translation>sano {value}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: pressed by the {structure}</source>
        <translation>Raíz {root}: presionada por {structure}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: touched by the {structure}</source>
        <translation>Raíz {root}: tocada por {structure}</translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: {distance} mm from the {structure}</source>
        <translation>Raíz {root}: a {distance} mm de {structure}</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Fr</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Ba</source>
        <translation>Det</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>To</source>
        <translation>Ar</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Bo</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the front</source>
        <translation>Mirar desde delante</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the back</source>
        <translation>Mirar desde atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the person’s right</source>
        <translation>Mirar desde la derecha de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from the person’s left</source>
        <translation>Mirar desde la izquierda de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from above</source>
        <translation>Mirar desde arriba</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Look from below</source>
        <translation>Mirar desde abajo</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>From where the body is seen</source>
        <translation>Desde dónde se ve el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/orientation_cube.py"/>
        <source>Seen from: {face}. Arrow keys choose a side, Enter looks from there.</source>
        <translation>Visto desde: {face}. Las flechas eligen un lado, Intro mira desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <source>Layer on or off</source>
        <translation>Capa sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Whose body</source>
        <translation>De quién es el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/palette_entries.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Map of felt areas</source>
        <translation>Mapa de zonas sentidas</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the front</source>
        <translation>Desde delante</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From behind</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the person's right</source>
        <translation>Desde la derecha de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the person's left</source>
        <translation>Desde la izquierda de la persona</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>One leg from its inner side</source>
        <translation>Una pierna desde su lado interno</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>From the side it is felt on</source>
        <translation>Desde el lado donde se siente</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Inside the spinal canal</source>
        <translation>Dentro del canal vertebral</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>A slice through the disc</source>
        <translation>Un corte por el disco</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>A cut from front to back</source>
        <translation>Un corte de delante a atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>As on the screen, {width} × {height}</source>
        <translation>Como en la pantalla, {width} × {height}</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>The sentence of this step</source>
        <translation>La frase de este paso</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Only the body on the left is drawn, not the one beside it.</source>
        <translation>Solo se dibuja el cuerpo de la izquierda, no el de al lado.</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../../app/windows/picture_dialog.py"/>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>There is no body to be saved.</source>
        <translation>No hay ningún cuerpo que guardar.</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>All that is shown, GLB (*.glb)</source>
        <translation>Todo lo que se muestra, GLB (*.glb)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>All that is shown, PLY (*.ply)</source>
        <translation>Todo lo que se muestra, PLY (*.ply)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>What is chosen, alone and healthy, GLB (*.glb)</source>
        <translation>Lo elegido, solo y sano, GLB (*.glb)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>What is chosen, alone and healthy, PLY (*.ply)</source>
        <translation>Lo elegido, solo y sano, PLY (*.ply)</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <location filename="../../app/windows/room.py"/>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/pictures_out.py"/>
        <source>This needs the body in three dimensions; the picture that is shown can be copied (Ctrl+C).</source>
        <translation>Para esto hace falta el cuerpo en tres dimensiones; la imagen que se muestra se puede copiar (Ctrl+C).</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{side} {name}</source>
        <translation>{name}, {side:lado derecho|lado izquierdo}</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{name} of the {side} knee</source>
        <translation>{name} {side:derecha|izquierda}</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>felt</source>
        <translation>se siente</translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>And if it were …?</source>
        <translation>¿Y si fuera …?</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>And if it were …? For example: L5-S1 lateral</source>
        <translation>¿Y si fuera …? Por ejemplo: L5-S1 lateral</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>Step {number}: Enter goes there.</source>
        <translation>Paso {number}: Intro lleva allí.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/answering.py"/>
        <source>There is no step {number}.</source>
        <translation>No hay ningún paso {number}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>{places}; and {count} more.</source>
        <translation>{places}; y {count} más.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>⚠ Help now</source>
        <translation>⚠ Ayuda ya</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>When to get help now (F2)</source>
        <translation>Cuándo pedir ayuda ya (F2)</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/story_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The whole picture again</source>
        <translation>Otra vez la imagen completa</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>And if it were …? Another lesion by its name</source>
        <translation>¿Y si fuera …? Otra lesión por su nombre</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Black screen, and back</source>
        <translation>Pantalla negra, y volver</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Spotlight on or off</source>
        <translation>Foco sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Laser dot on or off</source>
        <translation>Punto láser sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Larger spotlight (or Ctrl and the wheel)</source>
        <translation>Foco más grande (o Ctrl y la rueda)</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Smaller spotlight</source>
        <translation>Foco más pequeño</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer left</source>
        <translation>Mover el puntero a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer right</source>
        <translation>Mover el puntero a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer up</source>
        <translation>Mover el puntero hacia arriba</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer down</source>
        <translation>Mover el puntero hacia abajo</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw on the picture, or stop</source>
        <translation>Dibujar sobre la imagen, o parar</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw arrows, or stop</source>
        <translation>Dibujar flechas, o parar</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture stays as it is, or may move</source>
        <translation>La imagen se queda como está, o puede moverse</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Large type and thick lines, or the usual look</source>
        <translation>Letra grande y líneas gruesas, o el aspecto normal</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture again, if the screen is black</source>
        <translation>Otra vez la imagen, si la pantalla está negra</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Back to the picture, out of drawing, then out of presenting</source>
        <translation>Volver a la imagen, salir del dibujo, luego de la presentación</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Out of presenting at once</source>
        <translation>Salir de la presentación de inmediato</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw in colour {number}</source>
        <translation>Dibujar con el color {number}</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Take back the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Wipe all strokes off</source>
        <translation>Borrar todos los trazos</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen left</source>
        <translation>Mover el lápiz a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen right</source>
        <translation>Mover el lápiz a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen up</source>
        <translation>Mover el lápiz hacia arriba</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen down</source>
        <translation>Mover el lápiz hacia abajo</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Put the pen down, or lift it</source>
        <translation>Bajar el lápiz, o levantarlo</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>A number, Enter</source>
        <translation>Un número, Intro</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The step of that number</source>
        <translation>El paso de ese número</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>You are drawing on this picture. Esc leaves drawing.</source>
        <translation>Está dibujando sobre esta imagen. Esc sale del dibujo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>The picture is frozen. Z lets it move again.</source>
        <translation>La imagen está congelada. Z la deja moverse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/sheet.py"/>
        <source>Presenting: the arrow keys go from step to step, F1 shows all keys</source>
        <translation>Presentación: las flechas van de paso en paso, F1 muestra todas las teclas</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>◀ Back</source>
        <translation>◀ Atrás</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Spotlight  S</source>
        <translation>Foco  S</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Laser  L</source>
        <translation>Láser  L</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Pen  D</source>
        <translation>Lápiz  D</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Arrow  A</source>
        <translation>Flecha  A</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Undo  Ctrl+Z</source>
        <translation>Deshacer  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Clear  C</source>
        <translation>Borrar  C</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Freeze  Z</source>
        <translation>Congelar  Z</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Black  B</source>
        <translation>Negro  B</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Keys  F1</source>
        <translation>Teclas  F1</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Leave  Esc</source>
        <translation>Salir  Esc</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Draw in {colour}</source>
        <translation>Dibujar en {colour}</translation>
    </message>
    <message>
        <location filename="../../app/windows/preview.py"/>
        <source>The picture as it will be</source>
        <translation>La imagen como será</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>What people ask and say</source>
        <translation>Lo que la gente pregunta y dice</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not so</source>
        <translation>No es así</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not safe</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Misleading</source>
        <translation>Engañoso</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Says too much</source>
        <translation>Dice demasiado</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not shown</source>
        <translation>No demostrado</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Half the story</source>
        <translation>Media verdad</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>True, and more</source>
        <translation>Cierto, y más</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>About what is shown</source>
        <translation>Sobre lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>“{said}”</source>
        <translation>«{said}»</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher notes that it was opened.</source>
        <translation>Kneural no ha comprobado este trabajo; el docente anota que fue abierto.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher knows it second-hand.</source>
        <translation>Kneural no ha comprobado este trabajo; el docente lo conoce de segunda mano.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work, nor has the teacher.</source>
        <translation>Kneural no ha comprobado este trabajo, ni tampoco el docente.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What was done.</source>
        <translation>Qué se hizo.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>On how many.</source>
        <translation>En cuántos.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What it found.</source>
        <translation>Qué encontró.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>From the teacher’s own facts ({file}), not from Kneural.</source>
        <translation>De los propios datos del docente ({file}), no de Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy BibTeX</source>
        <translation>Copiar BibTeX</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_room.py"/>
        <source>Sources: {term}</source>
        <translation>Fuentes: {term}</translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_shelf.py"/>
        <source>Some texts are missing: {error}</source>
        <translation>Faltan algunos textos: {error}</translation>
    </message>
    <message>
        <location filename="../../app/windows/recent_box.py"/>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <location filename="../../app/windows/recent_box.py"/>
        <source>What was shown before (Ctrl+H). It is forgotten when Kneural is closed.</source>
        <translation>Lo que se mostró antes (Ctrl+H). Se olvida al cerrar Kneural.</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>Choose what is shown (F3)</source>
        <translation>Elegir qué se muestra (F3)</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>The body alone</source>
        <translation>Solo el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/room.py"/>
        <source>What it means (F4)</source>
        <translation>Qué significa (F4)</translation>
    </message>
    <message>
        <location filename="../../app/windows/saving_place.py"/>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <location filename="../../app/windows/saving_place.py"/>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4, slipped disc …</source>
        <translation>Buscar: disco, rótula, L4, hernia …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4 …</source>
        <translation>Buscar: disco, rótula, L4 …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search …</source>
        <translation>Buscar …</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search the body, causes, signs and words</source>
        <translation>Buscar en el cuerpo, causas, signos y palabras</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Type, go to a result with the arrow keys, and press Enter. Esc closes.</source>
        <translation>Escriba, vaya a un resultado con las flechas y pulse Intro. Esc cierra.</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search (/ or Ctrl+F)</source>
        <translation>Buscar (/ o Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/windows/search_results.py"/>
        <source>Nothing found. Try another word, such as “knee cap”, “L4” or “slipped disc”.</source>
        <translation>No se encontró nada. Pruebe con otra palabra, como «rótula», «L4» o «hernia».</translation>
    </message>
    <message>
        <location filename="../../app/windows/section_view.py"/>
        <source>A cut through the spine</source>
        <translation>Un corte por la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>All as usual</source>
        <translation>Todo como siempre</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Text size, look, movement and words as at first; the language stays</source>
        <translation>Tamaño del texto, aspecto, movimiento y palabras como al principio; el idioma se queda</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Texto más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>For a hall (T)</source>
        <translation>Para una sala (T)</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Large type and thick lines, no panels; for this occasion, not remembered</source>
        <translation>Letra grande y líneas gruesas, sin paneles; solo esta vez, no se recuerda</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>The picture jumps to where it goes, without rides</source>
        <translation>La imagen salta a donde va, sin recorridos</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Kneural opens with the words chosen last.</source>
        <translation>Kneural se abre con las últimas palabras elegidas.</translation>
    </message>
    <message>
        <location filename="../../app/windows/settings_sheet.py"/>
        <source>Language and names …</source>
        <translation>Idioma y nombres …</translation>
    </message>
    <message>
        <location filename="../../app/windows/start_strip.py"/>
        <source>Figures of the lesion</source>
        <translation>Cifras de la lesión</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Next step of the story</source>
        <translation>Paso siguiente de la historia</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Play the story</source>
        <translation>Ver la historia</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>The four steps one after another, with captions (P)</source>
        <translation>Los cuatro pasos uno tras otro, con textos (P)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Follow the nerve</source>
        <translation>Seguir el nervio</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Travel along the nerve from the spine to its end (N)</source>
        <translation>Viajar por el nervio desde la columna hasta su final (N)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Send a signal</source>
        <translation>Enviar una señal</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Let a signal run along the nerve (G)</source>
        <translation>Hacer correr una señal por el nervio (G)</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No nerve carries it down the leg</source>
        <translation>Ningún nervio lo lleva pierna abajo</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Not felt in the knee</source>
        <translation>No se siente en la rodilla</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No root is touched</source>
        <translation>No se toca ninguna raíz</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>{roots} touched</source>
        <translation>Toca {roots}</translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>{roots} near by</source>
        <translation>{roots} cerca</translation>
    </message>
    <message>
        <location filename="../../app/windows/surroundings.py"/>
        <source>A screen is gone; the window was brought to this one.</source>
        <translation>Ha desaparecido una pantalla; la ventana se ha traído a esta.</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  When to get help now</source>
        <translation>⚠  Cuándo pedir ayuda ya</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  Help now</source>
        <translation>⚠  Ayuda ya</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the left panel (F3)</source>
        <translation>Mostrar o plegar el panel izquierdo (F3)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>The whole picture again (Home)</source>
        <translation>Otra vez la imagen completa (Inicio)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Whose body, layers, map of felt areas (V)</source>
        <translation>De quién es el cuerpo, capas, mapa de zonas sentidas (V)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put another body beside this one</source>
        <translation>Poner otro cuerpo junto a este</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Consult</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Beside a patient: large, calm, mild first (K)</source>
        <translation>Junto a un paciente: grande, tranquilo, primero lo leve (K)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Save pictures and shapes (Ctrl+S)</source>
        <translation>Guardar imágenes y formas (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Present (F5), keep views as steps of a deck (D), open a deck (Ctrl+O)</source>
        <translation>Presentar (F5), guardar vistas como pasos (D), abrir una serie (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light or dark look</source>
        <translation>Aspecto claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>All keys (F1)</source>
        <translation>Todas las teclas (F1)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Language and names (Ctrl+L)</source>
        <translation>Idioma y nombres (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Text size, look, movement, words (Ctrl+,)</source>
        <translation>Tamaño del texto, aspecto, movimiento, palabras (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the right panel (F4)</source>
        <translation>Mostrar o plegar el panel derecho (F4)</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>Lo que no cabe en la barra</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More buttons</source>
        <translation>Más botones</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <location filename="../../app/windows/topic_sections.py"/>
        <source>We found nothing reliable on this: {topics}.</source>
        <translation>No encontramos nada fiable sobre esto: {topics}.</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Lee 2008 (usual)</source>
        <translation>Lee 2008 (habitual)</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Keegan and Garrett 1948</source>
        <translation>Keegan y Garrett 1948</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Foerster 1933</source>
        <translation>Foerster 1933</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>All three: where they agree</source>
        <translation>Los tres: dónde coinciden</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Show everything again</source>
        <translation>Mostrar todo otra vez</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>The maps disagree, and so do people. No border is sharp.</source>
        <translation>Los mapas no coinciden, y las personas tampoco. Ningún límite es nítido.</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>short: 5 in 100 are shorter</source>
        <translation>baja: 5 de cada 100 son más bajos</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>tall: 5 in 100 are taller</source>
        <translation>alta: 5 de cada 100 son más altos</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>middle height</source>
        <translation>estatura media</translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height {height} cm</source>
        <translation>Estatura {height} cm</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the spine</source>
        <translation>De la columna</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the pain</source>
        <translation>Del dolor</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Choose what is wrong and see where it is felt</source>
        <translation>Elija qué está mal y vea dónde se siente</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Say where it hurts and see what may cause it (W)</source>
        <translation>Diga dónde duele y vea qué puede causarlo (W)</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>←  Back to my list</source>
        <translation>←  Volver a mi lista</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Back to my list of causes</source>
        <translation>Volver a mi lista de causas</translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Clear my list</source>
        <translation>Vaciar mi lista</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The way back: from where it hurts to the causes</source>
        <translation>El camino de vuelta: de donde duele a las causas</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Search: type, arrows, Enter</source>
        <translation>Buscar: escribir, flechas, Intro</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Frame what is chosen</source>
        <translation>Encuadrar lo elegido</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Hide what is chosen</source>
        <translation>Ocultar lo elegido</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show only what is chosen and lit, or all again</source>
        <translation>Mostrar solo lo elegido e iluminado, o todo otra vez</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>See through what is chosen</source>
        <translation>Ver a través de lo elegido</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Play the story, or stop</source>
        <translation>Ver la historia, o parar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The same place in health, and back</source>
        <translation>El mismo lugar sano, y volver</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Healthy beside affected, or one alone</source>
        <translation>Sano junto a afectado, o uno solo</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Keep this lesion to compare it with the next</source>
        <translation>Guardar esta lesión para compararla con la siguiente</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Follow the nerve, or stop</source>
        <translation>Seguir el nervio, o parar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Send a signal along the nerve, or stop</source>
        <translation>Enviar una señal por el nervio, o parar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Labels on or off</source>
        <translation>Etiquetas sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Skin on or off</source>
        <translation>Piel sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Muscles on or off</source>
        <translation>Músculos sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Whose body, layers, map of felt areas</source>
        <translation>De quién es el cuerpo, capas, mapa de zonas sentidas</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Let go of what is chosen, then clear</source>
        <translation>Soltar lo elegido, luego vaciar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Next step of the story, or of the deck</source>
        <translation>Paso siguiente de la historia o de la serie</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step {number} of the story</source>
        <translation>Paso {number} de la historia</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Left panel on or off</source>
        <translation>Panel izquierdo sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Right panel on or off</source>
        <translation>Panel derecho sí o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Present: full screen for a hall</source>
        <translation>Presentar: pantalla completa para una sala</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Large type and thick lines for a hall, or not</source>
        <translation>Letra grande y líneas gruesas para una sala, o no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Beside a patient: large, calm, mild first</source>
        <translation>Junto a un paciente: grande, tranquilo, primero lo leve</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>A page to take home</source>
        <translation>Una hoja para llevar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Questions people ask, and what is often said</source>
        <translation>Preguntas que se hacen, y lo que se suele decir</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save a picture …</source>
        <translation>Guardar una imagen …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save a moving picture …</source>
        <translation>Guardar una imagen en movimiento …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Save the body for other programs …</source>
        <translation>Guardar el cuerpo para otros programas …</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Copy the picture as it is seen</source>
        <translation>Copiar la imagen como se ve</translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Language and names</source>
        <translation>Idioma y nombres</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Turn the body</source>
        <translation>Girar el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Shift-drag, right-drag, middle-drag</source>
        <translation>Arrastrar con Mayús, botón derecho o central</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Move the body</source>
        <translation>Mover el cuerpo</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Wheel, or two fingers on a trackpad</source>
        <translation>Rueda, o dos dedos en el panel táctil</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Zoom to the pointer</source>
        <translation>Acercar hacia el puntero</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Shift and the wheel</source>
        <translation>Mayús y la rueda</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Pinch on a trackpad</source>
        <translation>Pellizcar en el panel táctil</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Touch: one finger, two fingers</source>
        <translation>Toque: un dedo, dos dedos</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Turn; move and zoom</source>
        <translation>Girar; mover y acercar</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click on the cube in the corner</source>
        <translation>Clic en el cubo de la esquina</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Look from that side</source>
        <translation>Mirar desde ese lado</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Choose a disc, vertebra, root or nerve</source>
        <translation>Elegir un disco, vértebra, raíz o nervio</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click, on the way back</source>
        <translation>Clic, en el camino de vuelta</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Say that it hurts there, or no longer</source>
        <translation>Decir que duele ahí, o que ya no</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Ctrl-drag, on the way back</source>
        <translation>Ctrl y arrastrar, en el camino de vuelta</translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Paint where it hurts</source>
        <translation>Pintar dónde duele</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>in the middle (central)</source>
        <translation>en el medio (central)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beside the midline (subarticular)</source>
        <translation>junto a la línea media (subarticular)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the exit hole (foraminal)</source>
        <translation>en el orificio de salida (foraminal)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>far out (extraforaminal)</source>
        <translation>muy hacia fuera (extraforaminal)</translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Bulge {place}</source>
        <translation>El disco sobresale {place}</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>We found nothing reliable on this.</source>
        <translation>No encontramos nada fiable sobre esto.</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it comes about</source>
        <translation>Cómo se produce</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Which roots</source>
        <translation>Qué raíces</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What it is like</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Numbness and tingling</source>
        <translation>Adormecimiento y hormigueo</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What eases it</source>
        <translation>Qué lo alivia</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Tests at the bedside</source>
        <translation>Pruebas en la consulta</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Pictures and their limits</source>
        <translation>Imágenes y sus límites</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Nerve speed tests</source>
        <translation>Pruebas de velocidad del nervio</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What is done, and does it help</source>
        <translation>Qué se hace, y si ayuda</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it usually goes on</source>
        <translation>Cómo suele seguir</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Common without any pain</source>
        <translation>Común sin ningún dolor</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Often confused with</source>
        <translation>A menudo se confunde con</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Knee pain alone hardly tells one root from the next. The signs beside it do.</source>
        <translation>El dolor de rodilla por sí solo apenas distingue una raíz de otra. Los signos que lo acompañan sí.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <location filename="../../anatomy/reasoning/compare.py"/>
        <source>{root} nerve root trouble</source>
        <translation>problema de la raíz nerviosa {root}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>{root} radiculopathy</source>
        <translation>radiculopatía {root}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Look for this: {clue}. It speaks for {cause} more than for {other}.</source>
        <translation>Busque esto: {clue}. Habla más a favor de {cause} que de {other}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>“{clue}” and “{other}” cannot both be true. Check them again.</source>
        <translation>«{clue}» y «{other}» no pueden ser ciertas a la vez. Revíselas otra vez.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Get help first. Do not wait for more tests.</source>
        <translation>Pida ayuda primero. No espere a más pruebas.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named a place and no sign. A place alone tells little, so no fit is called high.</source>
        <translation>Ha indicado un lugar y ningún signo. Un lugar por sí solo dice poco, por eso ningún encaje se llama alto.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named no sore place. Where it hurts can change the order.</source>
        <translation>No ha indicado ningún lugar con dolor. Dónde duele puede cambiar el orden.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>No cause listed here explains each sore place. There may be two causes.</source>
        <translation>Ninguna causa de esta lista explica todos los lugares con dolor. Puede haber dos causas.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named the {side} side and both legs. The order is the same for each side.</source>
        <translation>Ha indicado el lado {side:derecho|izquierdo} y las dos piernas. El orden es el mismo para cada lado.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Nothing here fits well yet. The order can change with one more sign.</source>
        <translation>Aún no hay nada aquí que encaje bien. El orden puede cambiar con un signo más.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>Severity goes from 0 (healthy) to 1 (most severe), so {severity:g} is not possible.</source>
        <translation>La gravedad va de 0 (sano) a 1 (la más grave), así que {severity:g} no es posible.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>herniation zone</source>
        <translation>zona de la hernia</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} has no side; leave the side out.</source>
        <translation>{name}: aquí no hay lado; no indique ninguno.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} needs a side: right or left.</source>
        <translation>{name}: hace falta un lado, derecho o izquierdo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>There is no condition '{condition}'; the possible ones are {known}.</source>
        <translation>No existe la causa «{condition}»; las posibles son {known}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} needs a {what}: {possible}.</source>
        <translation>{name}: falta un dato ({what}): {possible}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} has no {what}; leave '{given}' out.</source>
        <translation>{name}: «{given}» ({what}) no existe aquí; quítelo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/possible.py"/>
        <source>{name} does not occur at the {what} '{given}'; possible: {possible}.</source>
        <translation>{name}: no se da en «{given}» ({what}); posibles: {possible}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it feels like</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Other signs</source>
        <translation>Otros signos</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Worse and better</source>
        <translation>Peor y mejor</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Pictures and nerve tests</source>
        <translation>Imágenes y pruebas del nervio</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Treatments, and do they help</source>
        <translation>Tratamientos, y si ayudan</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which way</source>
        <translation>Por dónde</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the midline (central)</source>
        <translation>en la línea media (central)</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beyond the exit hole (extraforaminal, far lateral)</source>
        <translation>más allá del orificio de salida (extraforaminal, muy lateral)</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>strong</source>
        <translation>sólida</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>exiting</source>
        <translation>emergente</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>traversing</source>
        <translation>descendente</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{place} {condition}</source>
        <translation>{condition} {place}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It touches the {roots} nerve roots on both sides.</source>
        <translation>Toca las raíces nerviosas {roots} en ambos lados.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may touch the {roots} nerve roots on both sides.</source>
        <translation>Puede tocar las raíces nerviosas {roots} en ambos lados.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It touches the {side} {root} nerve root.</source>
        <translation>Toca la raíz nerviosa {root} {side:derecha|izquierda}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may touch the {side} {root} nerve root.</source>
        <translation>Puede tocar la raíz nerviosa {root} {side:derecha|izquierda}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{side:Right|Left|Both} {roots}</source>
        <translation>{roots} {side:a la derecha|a la izquierda|en ambos lados}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots} at {segment} ({grade}).</source>
        <translation>{roots} en {segment} ({grade}).</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots}: leaves by {place}.</source>
        <translation>{roots}: sale por {place}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{roots} ({role} at {segment}, {grade}): leaves by {place}.</source>
        <translation>{roots} ({role} en {segment}, {grade}): sale por {place}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Less often {roots} too.</source>
        <translation>Con menos frecuencia también {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>A large central herniation may compress the cauda equina: watch for red flags.</source>
        <translation>Una hernia central grande puede comprimir la cola de caballo: atención a los signos de alarma.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>A very large bulge can press on the whole nerve bundle; see the warning signs.</source>
        <translation>Un saliente muy grande puede presionar todo el haz de nervios; vea las señales de alarma.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {roots} root may be touched too.</source>
        <translation>También puede verse tocada la raíz {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {roots} roots may be touched too.</source>
        <translation>También pueden verse tocadas las raíces {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>They leave the spine at this level.</source>
        <translation>Salen de la columna en este nivel.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>This root leaves the spine at this level.</source>
        <translation>Esta raíz sale de la columna en este nivel.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>They run past here and leave one level lower.</source>
        <translation>Pasan por aquí y salen un nivel más abajo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>This root runs past here and leaves one level lower.</source>
        <translation>Esta raíz pasa por aquí y sale un nivel más abajo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The nerve fibres run in the {nerve} {way}.</source>
        <translation>Las fibras nerviosas van en el {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Its fibres run in the {nerve} {way}.</source>
        <translation>Sus fibras van en el {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>The {root} fibres run in the {nerve} {way}.</source>
        <translation>Las fibras de {root} van en el {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Then they follow the {nerve} {way}.</source>
        <translation>Después siguen el {nerve} {way}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>from the {nerve}: {ways}</source>
        <translation>desde el {nerve}: {ways}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Also {ways}.</source>
        <translation>También {ways}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may be felt {places}.</source>
        <translation>Puede sentirse {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may be felt on both sides, {places}.</source>
        <translation>Puede sentirse en ambos lados, {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It does not reach the knee.</source>
        <translation>No llega a la rodilla.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>It may also be felt {places}.</source>
        <translation>También puede sentirse {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No zone or area.</source>
        <translation>Ninguna zona ni área.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{side:Right|Left|Both sides}: {places}.</source>
        <translation>{side:Lado derecho|Lado izquierdo|Ambos lados}: {places}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{root} leaves the spine here and {other} runs past.</source>
        <translation>{root} sale aquí de la columna y {other} pasa de largo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{segment} is healthy. This is how it looks with no trouble.</source>
        <translation>{segment} está sano. Así se ve cuando no hay problemas.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{segment} is healthy: normal anatomy.</source>
        <translation>{segment} está sano: anatomía normal.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing has changed. This is how it looks with no trouble.</source>
        <translation>Nada ha cambiado. Así se ve cuando no hay problemas.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing has changed: normal anatomy.</source>
        <translation>Nada ha cambiado: anatomía normal.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No root is touched.</source>
        <translation>No se toca ninguna raíz.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No nerve is sore.</source>
        <translation>Ningún nervio duele.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No course is irritated.</source>
        <translation>Ningún trayecto está irritado.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Nothing is felt.</source>
        <translation>No se siente nada.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>No pain from here.</source>
        <translation>No hay dolor que venga de aquí.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{map} adds {places}</source>
        <translation>{map} añade {places}</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Map: {maps}.</source>
        <translation>Mapa: {maps}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Which one depends on the level and the side.</source>
        <translation>Cuál de ellas depende del nivel y del lado.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>One root, on one side.</source>
        <translation>Una raíz, en un lado.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Which of them depends on the level.</source>
        <translation>Cuáles de ellas depende del nivel.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>It can touch these roots: {roots}.</source>
        <translation>Puede tocar estas raíces: {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>Roots that can be affected: {roots}.</source>
        <translation>Raíces que pueden verse afectadas: {roots}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>It may be taken for: {causes}.</source>
        <translation>Puede confundirse con: {causes}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Pain deep in the knee names no spot.</source>
        <translation>El dolor profundo en la rodilla no señala ningún punto.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>It is felt in the whole joint.</source>
        <translation>Se siente en toda la articulación.</translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Only on the map of {maps}.</source>
        <translation>Solo en el mapa de {maps}.</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>diameter of the nerve where it is caught</source>
        <translation>diámetro del nervio donde está atrapado</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>thickness of the piriformis</source>
        <translation>grosor del piriforme</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc in its middle</source>
        <translation>altura del disco en su medio</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc at its back</source>
        <translation>altura del disco por detrás</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the canal at the disc, front to back</source>
        <translation>profundidad del canal en el disco, de delante a atrás</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>section of the thecal sac</source>
        <translation>sección del saco tecal</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the lateral recess</source>
        <translation>profundidad del receso lateral</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the exit hole</source>
        <translation>altura del orificio de salida</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>width of the exit hole, front to back</source>
        <translation>anchura del orificio de salida, de delante a atrás</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>thickness of the yellow ligament</source>
        <translation>grosor del ligamento amarillo</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>slip of the upper vertebra</source>
        <translation>deslizamiento de la vértebra superior</translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>how far the disc stands out</source>
        <translation>cuánto sobresale el disco</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>Install Kneural again, or run 'make assets' in a checkout.</source>
        <translation>Instale Kneural de nuevo o ejecute 'make assets' en el código fuente.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>{path} has facts format {found}, this Kneural reads format {known}. {remedy}</source>
        <translation>{path} tiene el formato de datos {found}; este Kneural lee el formato {known}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>The facts could not be read from {path}: {why}. {remedy}</source>
        <translation>No se pudieron leer los datos de {path}: {why}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/compiled_facts.py"/>
        <source>The facts in {path} are damaged ({why}). {remedy}</source>
        <translation>Los datos de {path} están dañados ({why}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} cannot be opened: {wrong}</source>
        <translation>No se puede abrir la serie {name}: {wrong}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>step {number}{title}: {what}</source>
        <translation>paso {number}{title}: {what}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>the structure '{name}' in '{field}' is not known. {meant}</source>
        <translation>no se conoce la estructura «{name}» en «{field}». {meant}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{why} Choose another stature.</source>
        <translation>{why} Elija otra estatura.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {path} could not be written: {why}. Choose another place.</source>
        <translation>No se pudo escribir la serie {path}: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {path} could not be read: {why}. Choose another file.</source>
        <translation>No se pudo leer la serie {path}: {why}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} is larger than {most} MB; no deck is. Choose another file.</source>
        <translation>La serie {name} ocupa más de {most} MB; ninguna es tan grande. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is damaged or is no deck of Kneural ({why}). Choose another file, or a copy of this one.</source>
        <translation>{name} está dañado o no es una serie de Kneural ({why}). Elija otro archivo o una copia de este.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is no deck of Kneural: it does not begin with 'kneural_deck'. Choose another file.</source>
        <translation>{name} no es una serie de Kneural: no empieza por «kneural_deck». Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>The deck {name} has the format {found}; this Kneural reads format {known}. Open it with a newer one.</source>
        <translation>La serie {name} tiene el formato {found}; este Kneural lee el formato {known}. Ábrala con uno más nuevo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{name} is damaged: it is nested beyond all measure. Choose another file.</source>
        <translation>{name} está dañado: tiene demasiados niveles. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source> ({count} more)</source>
        <translation> ({count} más)</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>this key is not known</source>
        <translation>no se conoce esta clave</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>step {number}{rest}</source>
        <translation>paso {number}{rest}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>{place}: {what}{more}. Correct it there, or choose another file.</source>
        <translation>{place}: {what}{more}. Corríjalo ahí o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>Did you mean '{name}'?</source>
        <translation>¿Quería decir «{name}»?</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/decks.py"/>
        <source>'kneural list structures' names them.</source>
        <translation>'kneural list structures' las nombra todas.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/passing_folder.py"/>
        <source>There is no folder for files in between; let TMPDIR name one that can be written, with some room.</source>
        <translation>No hay carpeta para archivos intermedios; indique en TMPDIR una en la que se pueda escribir y quede sitio.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/passing_folder.py"/>
        <source>There is not enough room left in {place} for files in between. Make room, or let TMPDIR name another folder.</source>
        <translation>No queda sitio en {place} para archivos intermedios. Haga sitio o indique otra carpeta en TMPDIR.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is damaged ({why}). {remedy}</source>
        <translation>{path} está dañado ({why}). {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>Build it again with 'make assets', or install Kneural again.</source>
        <translation>Constrúyalo de nuevo con 'make assets' o instale Kneural de nuevo.</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>The body's shapes could not be read from {path}: {why}. {remedy}</source>
        <translation>No se pudieron leer las formas del cuerpo de {path}: {why}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is not a Kneural shape file. {remedy}</source>
        <translation>{path} no es un archivo de formas de Kneural. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} has shape format {found}, this Kneural reads format {known}. {remedy}</source>
        <translation>{path} tiene el formato de formas {found}; este Kneural lee el formato {known}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../anatomy/files/shape_bundle.py"/>
        <source>{path} is damaged: its checksum does not fit. {remedy}</source>
        <translation>{path} está dañado: la suma de comprobación no coincide. {remedy}</translation>
    </message>
    <message>
        <source>The deck has steps that are not saved.</source>
        <translation type="vanished">La serie tiene pasos sin guardar.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="vanished">No guardar</translation>
    </message>
    <message>
        <source>The picture in three dimensions needs JavaScript, which is switched off here. All the words are below.</source>
        <translation type="vanished">La imagen en tres dimensiones necesita JavaScript, que aquí está desactivado. Todas las palabras están debajo.</translation>
    </message>
    <message>
        <source>under the groin fold</source>
        <translation type="vanished">bajo el pliegue de la ingle</translation>
    </message>
    <message>
        <source>under the mid-point of the inguinal ligament</source>
        <translation type="vanished">bajo el punto medio del ligamento inguinal</translation>
    </message>
    <message>
        <source>beside the front hip bone point</source>
        <translation type="vanished">junto al saliente del hueso de la cadera, por delante</translation>
    </message>
    <message>
        <source>medial to the anterior superior iliac spine</source>
        <translation type="vanished">medial a la espina ilíaca anterosuperior</translation>
    </message>
    <message>
        <source>through a canal in the pelvis</source>
        <translation type="vanished">por un canal de la pelvis</translation>
    </message>
    <message>
        <source>through the obturator canal</source>
        <translation type="vanished">por el canal obturador</translation>
    </message>
    <message>
        <source>over the wing of the sacrum</source>
        <translation type="vanished">sobre el ala del sacro</translation>
    </message>
    <message>
        <source>over the sacral ala</source>
        <translation type="vanished">sobre el ala sacra</translation>
    </message>
    <message>
        <source>out of the pelvis, under the piriformis muscle</source>
        <translation type="vanished">fuera de la pelvis, bajo el músculo piriforme</translation>
    </message>
    <message>
        <source>through the greater sciatic foramen</source>
        <translation type="vanished">por el agujero ciático mayor</translation>
    </message>
    <message>
        <source>beside the sitting bone</source>
        <translation type="vanished">junto al hueso de sentarse</translation>
    </message>
    <message>
        <source>lateral to the ischial tuberosity</source>
        <translation type="vanished">lateral a la tuberosidad isquiática</translation>
    </message>
    <message>
        <source>into the canal of the inner thigh</source>
        <translation type="vanished">al canal de la cara interna del muslo</translation>
    </message>
    <message>
        <source>into the adductor canal</source>
        <translation type="vanished">al canal de los aductores</translation>
    </message>
    <message>
        <source>out of the canal of the inner thigh</source>
        <translation type="vanished">fuera del canal de la cara interna del muslo</translation>
    </message>
    <message>
        <source>out of the adductor canal</source>
        <translation type="vanished">fuera del canal de los aductores</translation>
    </message>
    <message>
        <source>through a gap to the back of the knee</source>
        <translation type="vanished">por un hueco hacia la parte de atrás de la rodilla</translation>
    </message>
    <message>
        <source>through the adductor hiatus</source>
        <translation type="vanished">por el hiato de los aductores</translation>
    </message>
    <message>
        <source>into the hollow of the knee</source>
        <translation type="vanished">al hueco de detrás de la rodilla</translation>
    </message>
    <message>
        <source>into the popliteal fossa</source>
        <translation type="vanished">a la fosa poplítea</translation>
    </message>
    <message>
        <source>through the hollow of the knee</source>
        <translation type="vanished">por el hueco de detrás de la rodilla</translation>
    </message>
    <message>
        <source>through the popliteal fossa</source>
        <translation type="vanished">por la fosa poplítea</translation>
    </message>
    <message>
        <source>past the inner side of the knee</source>
        <translation type="vanished">junto al lado interno de la rodilla</translation>
    </message>
    <message>
        <source>past the medial femoral condyle</source>
        <translation type="vanished">junto al cóndilo femoral medial</translation>
    </message>
    <message>
        <source>behind the head of the outer shin bone</source>
        <translation type="vanished">detrás de la cabeza del hueso externo de la pierna</translation>
    </message>
    <message>
        <source>behind the fibular head</source>
        <translation type="vanished">detrás de la cabeza del peroné</translation>
    </message>
    <message>
        <source>round the neck of the outer shin bone</source>
        <translation type="vanished">alrededor del cuello del hueso externo de la pierna</translation>
    </message>
    <message>
        <source>round the fibular neck</source>
        <translation type="vanished">alrededor del cuello del peroné</translation>
    </message>
    <message>
        <source>under the arch of a calf muscle</source>
        <translation type="vanished">bajo el arco de un músculo de la pantorrilla</translation>
    </message>
    <message>
        <source>under the tendinous arch of soleus</source>
        <translation type="vanished">bajo el arco tendinoso del sóleo</translation>
    </message>
    <message>
        <source>out to the skin of the shin</source>
        <translation type="vanished">hacia la piel de la espinilla</translation>
    </message>
    <message>
        <source>through the crural fascia</source>
        <translation type="vanished">a través de la fascia crural</translation>
    </message>
    <message>
        <source>in front of the inner ankle</source>
        <translation type="vanished">por delante del tobillo interno</translation>
    </message>
    <message>
        <source>in front of the medial malleolus</source>
        <translation type="vanished">por delante del maléolo medial</translation>
    </message>
    <message>
        <source>behind the inner ankle</source>
        <translation type="vanished">por detrás del tobillo interno</translation>
    </message>
    <message>
        <source>through the tarsal tunnel</source>
        <translation type="vanished">por el túnel tarsiano</translation>
    </message>
    <message>
        <source>behind the outer ankle</source>
        <translation type="vanished">por detrás del tobillo externo</translation>
    </message>
    <message>
        <source>behind the lateral malleolus</source>
        <translation type="vanished">por detrás del maléolo lateral</translation>
    </message>
    <message>
        <source>over the front of the ankle</source>
        <translation type="vanished">por delante del tobillo</translation>
    </message>
    <message>
        <source>under the extensor retinaculum</source>
        <translation type="vanished">bajo el retináculo extensor</translation>
    </message>
    <message>
        <source>to the first web of the toes</source>
        <translation type="vanished">al primer espacio entre los dedos del pie</translation>
    </message>
    <message>
        <source>to the first web space</source>
        <translation type="vanished">al primer espacio interdigital</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="vanished">Rueda</translation>
    </message>
</context>
</TS>
