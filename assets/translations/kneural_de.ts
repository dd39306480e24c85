<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kneural</name>
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
</context>
</TS>
