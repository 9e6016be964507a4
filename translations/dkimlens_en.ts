<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>The last %1 byte(s) of the body are not signed, and anyone could have added them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The last %1 byte of the body is not signed, and anyone could have added it.</numerusform>
            <numerusform>The last %1 bytes of the body are not signed, and anyone could have added them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) among the header fields have no name and colon, so they are not fields.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 line among the header fields has no name and colon, so it is not a field.</numerusform>
            <numerusform>%1 lines among the header fields have no name and colon, so they are not fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageVerdict</name>
    <message numerus="yes">
        <source>%1 of the %2 signatures pass(es), and one is enough.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 of the %2 signatures passes, and one is enough.</numerusform>
            <numerusform>%1 of the %2 signatures pass, and one is enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) are being looked up.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 name is being looked up.</numerusform>
            <numerusform>%1 names are being looked up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagCheckText</name>
    <message numerus="yes">
        <source>%1 byte(s) follow, unsigned</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 byte follows, unsigned</numerusform>
            <numerusform>%1 bytes follow, unsigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important header(s) not signed</source>
        <translation>
            <numerusform>%n important header not signed</numerusform>
            <numerusform>%n important headers not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagMeaning</name>
    <message numerus="yes">
        <source>Only the first %1 byte(s) of the body are signed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Only the first %1 byte of the body is signed</numerusform>
            <numerusform>Only the first %1 bytes of the body are signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signed headers; %1 name(s) guard against additions</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The signed headers; %1 name guards against additions</numerusform>
            <numerusform>The signed headers; %1 names guard against additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of %1 header field(s) from when it was signed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Copy of %1 header field from when it was signed</numerusform>
            <numerusform>Copies of %1 header fields from when it was signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>The signature covers the body and %1 header field(s), From among them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The signature covers the body and %1 header field, From.</numerusform>
            <numerusform>The signature covers the body and %1 header fields, From among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This signature passes, but %1 byte(s) at the end of the body are not signed.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>This signature passes, but %1 byte at the end of the body is not signed.</numerusform>
            <numerusform>This signature passes, but %1 bytes at the end of the body are not signed.</numerusform>
        </translation>
    </message>
</context>
</TS>
