<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BodyFinding</name>
    <message numerus="yes">
        <source>The file has %1 line end(s) LF where mail has CRLF, so CRLF is put back before hashing.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The file has %1 line end LF where mail has CRLF, so CRLF is put back before hashing.</numerusform>
            <numerusform>The file has %1 line ends LF where mail has CRLF, so CRLF is put back before hashing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message has %1 header field(s) and a body of %2.</source>
        <comment>%1 is the number, %2: 63 bytes</comment>
        <translation>
            <numerusform>The message has %1 header field and a body of %2.</numerusform>
            <numerusform>The message has %1 header fields and a body of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %1 header field(s), and no blank line and no body after them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The text has %1 header field, and no blank line and no body after it.</numerusform>
            <numerusform>The text has %1 header fields, and no blank line and no body after them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>The ARC chain waits for DNS to give the keys of %1 set(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The ARC chain waits for DNS to give the keys of %1 set.</numerusform>
            <numerusform>The ARC chain waits for DNS to give the keys of %1 sets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s) sealed what they saw.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 server sealed what it saw.</numerusform>
            <numerusform>%1 servers sealed what they saw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRemarks</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>%1: 63 bytes</comment>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 space(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 space</numerusform>
            <numerusform>%1 spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tab(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 tab</numerusform>
            <numerusform>%1 tabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s): %2</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 place: %2</numerusform>
            <numerusform>%1 places: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) of spaces became 1 each</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 run of spaces became 1</numerusform>
            <numerusform>%1 runs of spaces became 1 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written in lower case</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 name written in lower case</numerusform>
            <numerusform>%1 names written in lower case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line break(s) removed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 line break removed</numerusform>
            <numerusform>%1 line breaks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line end(s) LF became CRLF</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 line end LF became CRLF</numerusform>
            <numerusform>%1 line ends LF became CRLF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>The message has %n signature(s) to explain, those of ARC among them.</source>
        <translation>
            <numerusform>The message has %n signature to explain, those of ARC among them.</numerusform>
            <numerusform>The message has %n signatures to explain, those of ARC among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message numerus="yes">
        <source>Body, %1 line(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Body, %1 line</numerusform>
            <numerusform>Body, %1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s) matter(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 difference matters.</numerusform>
            <numerusform>%1 differences matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s) do(es) not matter.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 difference does not matter.</numerusform>
            <numerusform>%1 differences do not matter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisHeadline</name>
    <message numerus="yes">
        <source>%1 possible change(s) were tried.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 possible change was tried.</numerusform>
            <numerusform>%1 possible changes were tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) explain the whole failure.</source>
        <translation>
            <numerusform>This %n change explains the whole failure.</numerusform>
            <numerusform>These %n changes explain the whole failure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n cause(s) explain the whole failure.</source>
        <translation>
            <numerusform>This %n cause explains the whole failure.</numerusform>
            <numerusform>These %n causes explain the whole failure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all %n undone, every step passes.</source>
        <translation>
            <numerusform>With all %n undone, every step passes.</numerusform>
            <numerusform>With all %n undone, every step passes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) is explained.</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 of %n difference is explained.</numerusform>
            <numerusform>%1 of %n differences is explained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisTitle</name>
    <message numerus="yes">
        <source>%1 added %n line(s) at the end of the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 added %n line at the end of the body</numerusform>
            <numerusform>%1 added %n lines at the end of the body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n line(s) at the beginning of the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 added %n line at the beginning of the body</numerusform>
            <numerusform>%1 added %n lines at the beginning of the body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n line(s) inside the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 added %n line inside the body</numerusform>
            <numerusform>%1 added %n lines inside the body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A dot was added at the beginning of %n line(s)</source>
        <translation>
            <numerusform>A dot was added at the beginning of %n line</numerusform>
            <numerusform>A dot was added at the beginning of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A dot was lost at the beginning of %n line(s)</source>
        <translation>
            <numerusform>A dot was lost at the beginning of %n line</numerusform>
            <numerusform>A dot was lost at the beginning of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“&gt;” was put before “From ” in %n line(s)</source>
        <translation>
            <numerusform>“&gt;” was put before “From ” in %n line</numerusform>
            <numerusform>“&gt;” was put before “From ” in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces were lost at the end of %n line(s)</source>
        <translation>
            <numerusform>Spaces were lost at the end of %n line</numerusform>
            <numerusform>Spaces were lost at the end of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces were added at the end of %n line(s)</source>
        <translation>
            <numerusform>Spaces were added at the end of %n line</numerusform>
            <numerusform>Spaces were added at the end of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long lines were split in %n place(s)</source>
        <translation>
            <numerusform>Long lines were split in %n place</numerusform>
            <numerusform>Long lines were split in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in the body were rewritten</source>
        <translation>
            <numerusform>%n link in the body was rewritten</numerusform>
            <numerusform>%n links in the body were rewritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisUndoing</name>
    <message numerus="yes">
        <source>when the last %n line(s) are removed</source>
        <translation>
            <numerusform>when the last %n line is removed</numerusform>
            <numerusform>when the last %n lines are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when the first %n line(s) are removed</source>
        <translation>
            <numerusform>when the first %n line is removed</numerusform>
            <numerusform>when the first %n lines are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when these %n line(s) are removed</source>
        <translation>
            <numerusform>when this %n line is removed</numerusform>
            <numerusform>when these %n lines are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when the dot before %n line(s) is removed</source>
        <translation>
            <numerusform>when the dot before %n line is removed</numerusform>
            <numerusform>when the dot before %n lines is removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when the dot before %n line(s) is put back</source>
        <translation>
            <numerusform>when the dot before %n line is put back</numerusform>
            <numerusform>when the dot before %n lines is put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when the first %n byte(s) of the body are hashed</source>
        <translation>
            <numerusform>when only the first %n byte of the body is hashed</numerusform>
            <numerusform>when only the first %n bytes of the body are hashed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message numerus="yes">
        <source>%1 set(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 set</numerusform>
            <numerusform>%1 sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sealer(s) to trust</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 sealer to trust</numerusform>
            <numerusform>%1 sealers to trust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ARC chain of %1 set(s), %2.</source>
        <comment>%1 is the number, %2: chain intact</comment>
        <translation>
            <numerusform>ARC chain of %1 set, %2.</numerusform>
            <numerusform>ARC chain of %1 sets, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message changed at %1 place(s) on its way.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The message changed at %1 place on its way.</numerusform>
            <numerusform>The message changed at %1 places on its way.</numerusform>
        </translation>
    </message>
</context>
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
</context>
<context>
    <name>FormFindingWords</name>
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
    <name>KeyFindingText</name>
    <message numerus="yes">
        <source>%1 other name(s) seen here publish this same key.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 other name seen here publishes this same key.</numerusform>
            <numerusform>%1 other names seen here publish this same key.</numerusform>
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
    <name>MoveWords</name>
    <message numerus="yes">
        <source>%1 change(s) would not break this signature.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 change would not break this signature.</numerusform>
            <numerusform>%1 changes would not break this signature.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>The message names %n authors.</source>
        <translation>
            <numerusform>The message names %n author.</numerusform>
            <numerusform>The message names %n authors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more by signatures</source>
        <translation>
            <numerusform>%1 and %n more by signatures</numerusform>
            <numerusform>%1 and %n more by signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n sets is intact</source>
        <translation>
            <numerusform>The chain of %n set is intact</numerusform>
            <numerusform>The chain of %n sets is intact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>%1 more set(s) follow.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 more set follows.</numerusform>
            <numerusform>%1 more sets follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteFindingWords</name>
    <message numerus="yes">
        <source>%1 Received field(s) name neither who gave the message nor who took it.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Received field names neither who gave the message nor who took it.</numerusform>
            <numerusform>%1 Received fields name neither who gave the message nor who took it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Received field(s) have no time that can be read.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Received field has no time that can be read.</numerusform>
            <numerusform>%1 Received fields have no time that can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message numerus="yes">
        <source>%1 hop(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 hop</numerusform>
            <numerusform>%1 hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message numerus="yes">
        <source>Signs %1 header field(s) and the body, as the server sent them</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Signs %1 header field and the body, as the server sent them</numerusform>
            <numerusform>Signs %1 header fields and the body, as the server sent them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message numerus="yes">
        <source>The signature keeps all %n rule(s) that apply to it.</source>
        <translation>
            <numerusform>The signature keeps the %n rule that applies to it.</numerusform>
            <numerusform>The signature keeps all %n rules that apply to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 header field(s) are signed.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 header field is signed.</numerusform>
            <numerusform>%1 header fields are signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) find no field and stand as a guard: adding such a field breaks the signature.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 name finds no field and stands as a guard: adding such a field breaks the signature.</numerusform>
            <numerusform>%1 names find no field and stand as a guard: adding such a field breaks the signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The seal covers itself and %1 other field(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>The seal covers itself and %1 other field.</numerusform>
            <numerusform>The seal covers itself and %1 other fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS has %n record(s) at %1.</source>
        <comment>%1 is the name asked for</comment>
        <translation>
            <numerusform>DNS has %n record at %1.</numerusform>
            <numerusform>DNS has %n records at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpfStep</name>
    <message numerus="yes">
        <source>DNS gave %n record(s) of type %1 for %2.</source>
        <translation>
            <numerusform>DNS gave %n record of type %1 for %2.</numerusform>
            <numerusform>DNS gave %n records of type %1 for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the client lead back to its address.</source>
        <translation>
            <numerusform>%n name of the client leads back to its address.</numerusform>
            <numerusform>%n names of the client lead back to its address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFinding</name>
    <message numerus="yes">
        <source>Step %1 decides, and step(s) %2 failed too.</source>
        <comment>%2: 9, 12</comment>
        <translation>
            <numerusform>Step %1 decides, and step %2 failed too.</numerusform>
            <numerusform>Step %1 decides, and steps %2 failed too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepResult</name>
    <message numerus="yes">
        <source>%1 header(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 header</numerusform>
            <numerusform>%1 headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
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
<context>
    <name>dkimlens::models::StepBytes</name>
    <message numerus="yes">
        <source>%n signed header(s)</source>
        <translation>
            <numerusform>%n signed header</numerusform>
            <numerusform>%n signed headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed place(s)</source>
        <translation>
            <numerusform>%n changed place</numerusform>
            <numerusform>%n changed places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashed header(s)</source>
        <translation>
            <numerusform>%n hashed header</numerusform>
            <numerusform>%n hashed headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DiagnosisPage</name>
    <message numerus="yes">
        <source>%1 possible change(s) tried in %2</source>
        <comment>%1 is the number, %2 a time</comment>
        <translation>
            <numerusform>%1 possible change tried in %2</numerusform>
            <numerusform>%1 possible changes tried in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ElsewhereBox</name>
    <message numerus="yes">
        <source>None of %n name(s) has a key.</source>
        <translation>
            <numerusform>The %n name has no key.</numerusform>
            <numerusform>None of the %n names has a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) got no answer.</source>
        <translation>
            <numerusform>%n name got no answer.</numerusform>
            <numerusform>%n names got no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record often stands at a name that is nearly right: the domain twice, “_domainkey” missing. %n such name(s) can be asked.</source>
        <translation>
            <numerusform>A record often stands at a name that is nearly right: the domain twice, “_domainkey” missing. %n such name can be asked.</numerusform>
            <numerusform>A record often stands at a name that is nearly right: the domain twice, “_domainkey” missing. %n such names can be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FieldsPage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s)</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 of %n field</numerusform>
            <numerusform>%1 of %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyAdvice</name>
    <message numerus="yes">
        <source>%n other message(s) that you opened use this key.</source>
        <translation>
            <numerusform>%n other message that you opened uses this key.</numerusform>
            <numerusform>%n other messages that you opened use this key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ReportBox</name>
    <message numerus="yes">
        <source>%1 more result(s) are in the fields themselves.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 more result is in the fields themselves.</numerusform>
            <numerusform>%1 more results are in the fields themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ResolversBox</name>
    <message numerus="yes">
        <source>All %n resolver(s) that answered say the same.</source>
        <translation>
            <numerusform>The %n resolver that answered says the same.</numerusform>
            <numerusform>All %n resolvers that answered say the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolver(s) are set up. They may answer differently, after a change or by mistake.</source>
        <translation>
            <numerusform>%n resolver is set up.</numerusform>
            <numerusform>%n resolvers are set up. They may answer differently, after a change or by mistake.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SearchLine</name>
    <message numerus="yes">
        <source>%1 possible change(s) tried</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 possible change tried</numerusform>
            <numerusform>%1 possible changes tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::source::RepairRows</name>
    <message numerus="yes">
        <source>%1 more line(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 more line</numerusform>
            <numerusform>%1 more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 added</source>
        <comment>%1: 234 bytes</comment>
        <translation>
            <numerusform>%n line, %1 added</numerusform>
            <numerusform>%n lines, %1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more place(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 more place</numerusform>
            <numerusform>%1 more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::window::KeyChecker</name>
    <message numerus="yes">
        <source>%n name(s) got no answer.</source>
        <translation>
            <numerusform>%n name got no answer.</numerusform>
            <numerusform>%n names got no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found at %1.</source>
        <translation>
            <numerusform>%n key found at %1.</numerusform>
            <numerusform>%n keys found at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text names %n key(s).</source>
        <translation>
            <numerusform>The text names %n key.</numerusform>
            <numerusform>The text names %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::window::KeyRingDialog</name>
    <message numerus="yes">
        <source>%n key(s) imported.</source>
        <translation>
            <numerusform>%n key imported.</numerusform>
            <numerusform>%n keys imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up %n name(s) in DNS?</source>
        <translation>
            <numerusform>Look up %n name in DNS?</numerusform>
            <numerusform>Look up %n names in DNS?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupStatus</name>
    <message numerus="yes">
        <source>Online: %n lookup(s), %1 ms</source>
        <translation>
            <numerusform>Online: %n lookup, %1 ms</numerusform>
            <numerusform>Online: %n lookups, %1 ms</numerusform>
        </translation>
    </message>
</context>
</TS>
