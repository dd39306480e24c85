<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kneural</name>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Something went wrong that Kneural did not foresee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Nothing is lost: you can go on. If the picture looks odd, press Home, or start Kneural again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>It was written down in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/faults/dialog.py"/>
        <source>No program for folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Names in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/languages.py"/>
        <source>Latin names alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/flat_layout.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/flat_layout.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>strong evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>moderate evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>weak evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>no good evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/describe.py"/>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <location filename="../../app/scene/section.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>outer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>3D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>side cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>subarticular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>foraminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/language/shared.py"/>
        <source>extraforaminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>The bones '{name}' could not be read; Kneural's own are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/credits.py"/>
        <source>Bones: {title}. {credit}. Licence: {licence}. {source}. Changed: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>all three maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>two of three maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/dermatomes.py"/>
        <source>one map only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root leaves here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root passes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, exiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>root, traversing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>disc bulges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>slips forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/describe.py"/>
        <source>in the {nerve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/labels.py"/>
        <location filename="../../app/scene/section.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{segment} disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <location filename="../../app/scene/ride.py"/>
        <source>{root} root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/names.py"/>
        <source>{name} vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/reported.py"/>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>under the groin fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>under the mid-point of the inguinal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>beside the front hip bone point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>medial to the anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through a canal in the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the obturator canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>over the wing of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>over the sacral ala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>out of the pelvis, under the piriformis muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the greater sciatic foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>beside the sitting bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>lateral to the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>into the canal of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>into the adductor canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>out of the canal of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>out of the adductor canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through a gap to the back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the adductor hiatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>into the hollow of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>into the popliteal fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the hollow of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the popliteal fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>past the inner side of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>past the medial femoral condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>behind the head of the outer shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>behind the fibular head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>round the neck of the outer shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>round the fibular neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>under the arch of a calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>under the tendinous arch of soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>out to the skin of the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the crural fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>in front of the inner ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>in front of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>behind the inner ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>through the tarsal tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>behind the outer ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>behind the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>over the front of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>under the extensor retinaculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>to the first web of the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/ride.py"/>
        <source>to the first web space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A slice through the {segment} disc, seen from the feet: the person's right is on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/section.py"/>
        <source>A cut from front to back through {segment}, seen from the person's left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/scene/viewport.py"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/start/drawing_check.py"/>
        <source>The body is shown flat, as KNEURAL_DRAWING asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/start/window.py"/>
        <source>Your own facts in {files} have faults and were left out; 'kneural check-data' names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get this checked. How fast, you see at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Show this: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>For and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What could it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Click on the body where it hurts, or pick words on the left. Add what you noticed: numb skin, weak muscles, what makes it worse. You will see what may cause it, the best fit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Have this checked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;Check these again.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Other causes, best fit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Best fit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What to do now&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Look for this next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>I have this: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Doctors say: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Nothing you told speaks for it. The knee and the hip are always worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;It does not explain:&lt;/b&gt; {things}. Something else may be there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>&lt;b&gt;What may touch this root.&lt;/b&gt; Choose one to see it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_panel.py"/>
        <source>Get help at once if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>Fits a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>nerve in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>beside the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>in the exit hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>far out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>You marked both sides. If both legs are sore or weak and it is new, choose that warning sign on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>spine root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>pain in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>, by way of {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{cause} at {segment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>If it is there, it speaks for {cause} more than for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>get this checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <source>{count} causes. First: {cause}, {fit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/answer_words.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>the {root} root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Reflexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Tests by an examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What makes it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>The knee itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Hip and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>What came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>{title}, {count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where it hurts and what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search, for example: foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Search places and clues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>No words here fit. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Click on the body where it hurts, or pick words below. Hold Ctrl and drag to paint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>The {side} side of the body that hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Which side hurts (the person’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Where in the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>⚠  Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/asking_panel.py"/>
        <source>Choose any that are new. You will see what to do, and how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/flat_body.py"/>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/beside.py"/>
        <source>The body beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body cannot be shown.

{error}

The explanation on the right works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it starts: close-up of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Where it is felt: close-up of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>Where it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Where it is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/body_view.py"/>
        <source>Point at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Kneural's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>Whose bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/bones_choice.py"/>
        <source>'kneural shapes import' takes the bones of a public mesh set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>At a segment of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>A nerve root, whatever the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Along a nerve in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Hip and muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Emergencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where in the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>The person's {side} side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Side (the person’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Where does the disc bulge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>Root {root}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much, from healthy to severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{exits} out · {passes} by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/choose_panel.py"/>
        <source>{segment}: {exits} leaves here, {passes} passes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>The lesion in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A slice through the disc, seen from the feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <location filename="../../app/windows/start_strip.py"/>
        <source>A cut from front to back, seen from the person's left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>From inside the spinal canal, looking at the disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from its outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/close_up.py"/>
        <source>See the knee from the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Healthy beside affected (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Keep this one, then choose another (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>Taken for one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{cause} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/compare_menu.py"/>
        <source>{root} root trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>No good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source> · not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>teacher’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>Show the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/evidence_badge.py"/>
        <source>{evidence}. Show the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>General education, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Questions people ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Questions people ask, and what is often said but not so (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>From the back to the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>Pick a place in the spine, or tap a spot on the disc. You will see which nerve root it touches, which way that nerve runs, and where in the knee it may be felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/explanation_panel.py"/>
        <source>&lt;b&gt;Knee pain alone can’t tell.&lt;/b&gt; The knee itself and the hip are more common causes than the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>This computer cannot draw the body in three dimensions, so it is shown flat. Everything else works as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_body.py"/>
        <source>The flat map stands still. The course of the nerve is the coloured line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_layout.py"/>
        <source>{side:Right|Left} knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Flat map of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Up and Down go from place to place, Left and Right to the other side. Enter chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Felt: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Nothing is felt here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_map.py"/>
        <source>Front, back, both soles, and both knees from four sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flat_words.py"/>
        <source>felt, {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take away: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/flow.py"/>
        <source>Take this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>The word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>For clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>Also said: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/glossary_dialog.py"/>
        <source>From the teacher’s own facts ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Level of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Place on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Word explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Question answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Often said, but …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of a disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Nerve roots inside the sac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Covering of the nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Part of the spinal cord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cord of the thecal sac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Joint capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Meniscus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Cause that needs help at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Alarm sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/going_there.py"/>
        <source>This is the {name}, {side}. To ask what may cause pain there, press W and point at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Findings differ from person to person. Only an examination can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>What is the same and what tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>These two are taken for one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Goes with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Nothing that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source>Points to {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/look_alike_panel.py"/>
        <source> (speaks against the other)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/main_window.py"/>
        <source>Loading the body …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Canal depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc height, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Posterior disc height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Yellow ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Ligamentum flavum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Exit hole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Foramen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Disc stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Herniation depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Muscle thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Piriformis thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve where caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve calibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Side gutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Lateral recess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Nerve sac section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Thecal sac area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>usual {low} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>healthy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: pressed by the {structure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/numbers_strip.py"/>
        <source>{root} root: {distance} mm from the {structure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/panel_parts.py"/>
        <source>Clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{side} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>{name} of the {side} knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/place_words.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>{places}; and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>⚠ Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>When to get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>When to get help now (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/caption.py"/>
        <source>The healthy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The whole picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Black screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Spotlight on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Laser dot on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Larger spotlight (or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Smaller spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pointer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw on the picture, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw arrows, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture stays as it is, or may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Large type and thick lines, or the usual look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>The picture again, if the screen is black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Back to the picture, out of drawing, then out of presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Out of presenting at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Draw in colour {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Take back the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Wipe all strokes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Move the pen down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/keys.py"/>
        <source>Put the pen down, or lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>You are drawing on this picture. Esc leaves drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/presenter.py"/>
        <source>The picture is frozen. Z lets it move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/sheet.py"/>
        <source>Presenting: the arrow keys go from step to step, F1 shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>◀ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Next ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Spotlight  S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Laser  L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Pen  D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Arrow  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Clear  C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Freeze  Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Black  B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Keys  F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Leave  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/presenting/strip.py"/>
        <source>Draw in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>What people ask and say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Says too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>Half the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>True, and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>About what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/questions_dialog.py"/>
        <source>“{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We opened this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>We know its figures second-hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Not checked: named from memory, not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher notes that it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work; the teacher knows it second-hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Kneural has not checked this work, nor has the teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Our own choice of display, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>On how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>What it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>From the teacher’s own facts ({file}), not from Kneural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Copy BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_dialogs.py"/>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_room.py"/>
        <source>Sources: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/reading_shelf.py"/>
        <source>Some texts are missing: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4, slipped disc …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search: disc, knee cap, L4 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Nothing found. Try another word, such as “knee cap”, “L4” or “slipped disc”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search the body, causes, signs and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Type, go to a result with the arrow keys, and press Enter. Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>Search (/ or Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>{count} found. {hit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/search_box.py"/>
        <source>{hit}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/section_view.py"/>
        <source>A cut through the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Step {number}, {title}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Play the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>The four steps one after another, with captions (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Follow the nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Travel along the nerve from the spine to its end (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Send a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Let a signal run along the nerve (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>{roots} touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No root is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>No nerve carries it down the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/story_bar.py"/>
        <source>Not felt in the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  When to get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>⚠  Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the left panel (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>The whole picture again (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Whose body, layers, map of felt areas (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put another body beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light or dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>All keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Language and names (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Show or fold away the right panel (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>More buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/top_bar.py"/>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/topic_sections.py"/>
        <source>We found nothing reliable on this: {topics}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Ligaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Lee 2008 (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Keegan and Garrett 1948</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Foerster 1933</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>All three: where they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Whose body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Map of felt areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>The maps disagree, and so do people. No border is sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>short: 5 in 100 are shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>tall: 5 in 100 are taller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>middle height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/view_menu.py"/>
        <source>Body height {height} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>From the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Choose what is wrong and see where it is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Say where it hurts and see what may cause it (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>←  Back to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Back to my list of causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/way_back.py"/>
        <source>Clear my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The way back: from where it hurts to the causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Search: type, arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Frame what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Hide what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show only what is chosen and lit, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>See through what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Play the story, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>The same place in health, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Healthy beside affected, or one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Keep this lesion to compare it with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Follow the nerve, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Send a signal along the nerve, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Labels on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Skin on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Muscles on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Whose body, layers, map of felt areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Let go of what is chosen, then clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Next step of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Step {number} of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Left panel on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Right panel on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Present: full screen for a hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Large type and thick lines for a hall, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Questions people ask, and what is often said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wish_list.py"/>
        <source>Language and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Turn the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Shift-drag, right-drag, middle-drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Move the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Zoom to the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Choose a disc, vertebra, root or nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Click, on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Say that it hurts there, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Ctrl-drag, on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source>Paint where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/wishes.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>in the middle (central)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beside the midline (subarticular)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the exit hole (foraminal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>far out (extraforaminal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/windows/zone_picker.py"/>
        <source>Bulge {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>We found nothing reliable on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Which roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Numbness and tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What eases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Tests at the bedside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Pictures and their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Nerve speed tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>What is done, and does it help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>How it usually goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Common without any pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/reading.py"/>
        <source>Often confused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/facts/wording.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Knee pain alone hardly tells one root from the next. The signs beside it do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <location filename="../../anatomy/reasoning/compare.py"/>
        <source>{root} nerve root trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>{root} radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Look for this: {clue}. It speaks for {cause} more than for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>“{clue}” and “{other}” cannot both be true. Check them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Get help first. Do not wait for more tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named a place and no sign. A place alone tells little, so no fit is called high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named no sore place. Where it hurts can change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>No cause listed here explains each sore place. There may be two causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>You named the {side} side and both legs. The order is the same for each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/candidates.py"/>
        <source>Nothing here fits well yet. The order can change with one more sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What it feels like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>What an examiner may find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Worse and better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Pictures and nerve tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>Treatments, and do they help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/sections.py"/>
        <source>How it usually goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>in the midline (central)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>beyond the exit hole (extraforaminal, far lateral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>exiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>traversing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{place} {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>{map} adds {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/story.py"/>
        <source>Map: {maps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/topics.py"/>
        <source>It may be taken for: {causes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Pain deep in the knee names no spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>It is felt in the whole joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/reasoning/weighing.py"/>
        <source>Only on the map of {maps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>diameter of the nerve where it is caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/entrapments.py"/>
        <source>thickness of the piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc in its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the disc at its back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the canal at the disc, front to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>section of the thecal sac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>depth of the lateral recess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>height of the exit hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>width of the exit hole, front to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>thickness of the yellow ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>slip of the upper vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../anatomy/geometry/lesions/plans.py"/>
        <source>how far the disc stands out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
