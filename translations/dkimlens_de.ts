<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ArcTagWords</name>
    <message>
        <source>1 to 50</source>
        <translation>1 bis 50</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Wird übergangen</translation>
    </message>
    <message>
        <source>As required in its set</source>
        <translation>Wie in seinem Satz verlangt</translation>
    </message>
    <message>
        <source>Must be %1 in this set</source>
        <translation>Muss in diesem Satz %1 sein</translation>
    </message>
    <message>
        <source>The set of the chain that it belongs to</source>
        <translation>Der Satz der Kette, zu dem es gehört</translation>
    </message>
    <message>
        <source>Instance.</source>
        <translation>Instanz.</translation>
    </message>
    <message>
        <source>Each server that seals takes the next number, so 1 is the oldest set. Here it is no identity, as i= is in DKIM.</source>
        <translation>Jeder Server, der siegelt, nimmt die nächste Zahl, also ist 1 der älteste Satz. Hier ist es keine Identität, wie i= es bei DKIM ist.</translation>
    </message>
    <message>
        <source>How the sealer found the chain before it</source>
        <translation>Wie der Siegler die Kette vor sich fand</translation>
    </message>
    <message>
        <source>Chain validation status.</source>
        <translation>Zustand der Kette.</translation>
    </message>
    <message>
        <source>none in set 1, since no chain came before it; pass in all later sets. After fail the chain stays failed.</source>
        <translation>none in Satz 1, da vor ihm keine Kette kam; pass in allen späteren Sätzen. Nach fail bleibt die Kette durchgefallen.</translation>
    </message>
    <message>
        <source>Not a tag of ARC</source>
        <translation>Kein Tag von ARC</translation>
    </message>
    <message>
        <source>Version.</source>
        <translation>Version.</translation>
    </message>
    <message>
        <source>DKIM requires it, and ARC has left it out. It is signed like the rest of the field.</source>
        <translation>DKIM verlangt es, und ARC hat es weggelassen. Es ist signiert wie der Rest des Felds.</translation>
    </message>
    <message>
        <source>Not a tag of a seal</source>
        <translation>Kein Tag eines Siegels</translation>
    </message>
    <message>
        <source>Not a tag of a seal.</source>
        <translation>Kein Tag eines Siegels.</translation>
    </message>
    <message>
        <source>What a seal covers follows from its set number, and it covers no body. So it needs no such tag.</source>
        <translation>Was ein Siegel abdeckt, folgt aus der Nummer seines Satzes, und einen Body deckt es nicht ab. Also braucht es kein solches Tag.</translation>
    </message>
</context>
<context>
    <name>ArcText</name>
    <message>
        <source>There is no reason to name: the chain has no fault of its own.</source>
        <translation>Es gibt keinen Grund zu nennen: Die Kette selbst hat keinen Fehler.</translation>
    </message>
    <message>
        <source>An ARC field has an instance above %1, the most that a chain may have.</source>
        <translation>Ein ARC-Feld hat eine Nummer über %1; mehr darf eine Kette nicht haben.</translation>
    </message>
    <message>
        <source>An ARC field does not say in i= which set of the chain it belongs to.</source>
        <translation>Ein ARC-Feld sagt nicht in i=, zu welchem Satz der Kette es gehört.</translation>
    </message>
    <message>
        <source>The newest seal says that the chain had failed before it, and so it stays failed.</source>
        <translation>Das neueste Siegel sagt, dass die Kette schon vorher nicht bestand; dabei bleibt es.</translation>
    </message>
    <message>
        <source>An ARC set lacks one of its three fields.</source>
        <translation>Einem ARC-Satz fehlt eines seiner drei Felder.</translation>
    </message>
    <message>
        <source>An ARC set has one of its three fields more than once.</source>
        <translation>Ein ARC-Satz hat eines seiner drei Felder mehr als einmal.</translation>
    </message>
    <message>
        <source>An ARC set is missing between the first and the newest one.</source>
        <translation>Zwischen dem ersten und dem neuesten ARC-Satz fehlt einer.</translation>
    </message>
    <message>
        <source>The tag cv= of a seal must be none in the first set and pass in all others.</source>
        <translation>Das Tag cv= eines Siegels muss im ersten Satz none sein und in allen anderen pass.</translation>
    </message>
    <message>
        <source>The seal has the tag h=, which a seal must not have.</source>
        <translation>Das Siegel hat das Tag h=, das ein Siegel nicht haben darf.</translation>
    </message>
    <message>
        <source>The ARC message signature covers a seal, which it must not.</source>
        <translation>Die ARC-Nachrichtensignatur deckt ein Siegel ab, was sie nicht darf.</translation>
    </message>
    <message>
        <source>The seal covers all ARC fields up to its own set, and they are not all there.</source>
        <translation>Das Siegel deckt alle ARC-Felder bis zu seinem eigenen Satz ab, und sie sind nicht alle da.</translation>
    </message>
    <message>
        <source>The ARC chain fails. %1</source>
        <translation>Die ARC-Kette besteht nicht. %1</translation>
    </message>
    <message>
        <source>The ARC chain passes; its newest seal, number %1, is from %2.</source>
        <translation>Die ARC-Kette besteht; ihr neuestes Siegel, Nummer %1, ist von %2.</translation>
    </message>
    <message>
        <source>Instance too high</source>
        <translation>Nummer zu hoch</translation>
    </message>
    <message>
        <source>No instance</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Failed before</source>
        <translation>Schon vorher nicht bestanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>An ARC set lacks its field %1.</source>
        <translation>Einem ARC-Satz fehlt das Feld %1.</translation>
    </message>
    <message>
        <source>More than once</source>
        <translation>Mehr als einmal</translation>
    </message>
    <message>
        <source>An ARC set has its field %1 more than once.</source>
        <translation>Ein ARC-Satz hat das Feld %1 mehr als einmal.</translation>
    </message>
    <message>
        <source>Set missing</source>
        <translation>Satz fehlt</translation>
    </message>
    <message>
        <source>The ARC set number %1 is missing.</source>
        <translation>Der ARC-Satz Nummer %1 fehlt.</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>The tag cv= cannot be %1 in this set.</source>
        <translation>Das Tag cv= kann in diesem Satz nicht %1 sein.</translation>
    </message>
    <message>
        <source>Not allowed in a seal</source>
        <translation>In einem Siegel nicht erlaubt</translation>
    </message>
    <message>
        <source>Covers an ARC field</source>
        <translation>Deckt ein ARC-Feld ab</translation>
    </message>
    <message>
        <source>The tag h= must not name the field %1.</source>
        <translation>Das Tag h= darf das Feld %1 nicht nennen.</translation>
    </message>
    <message>
        <source>Not all there</source>
        <translation>Nicht alles da</translation>
    </message>
    <message>
        <source>The ARC chain cannot be verified without a body. Its seals need none: all of them pass.</source>
        <translation>Die ARC-Kette lässt sich ohne Body nicht prüfen. Ihre Siegel brauchen keinen: Sie bestehen alle.</translation>
    </message>
    <message>
        <source>The ARC chain cannot be verified without a body, and not all of its seals pass.</source>
        <translation>Die ARC-Kette lässt sich ohne Body nicht prüfen, und nicht alle ihre Siegel bestehen.</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>The archive has no key %1.</source>
        <translation>Das Archiv hat keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>The archive takes no more questions for now. Try again in a minute, for %1.</source>
        <translation>Das Archiv nimmt gerade keine Fragen mehr an. In einer Minute noch einmal versuchen, für %1.</translation>
    </message>
    <message>
        <source>The archive did not answer in time for %1. Try again later.</source>
        <translation>Das Archiv hat für %1 nicht rechtzeitig geantwortet. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The archive could not be reached for %1.</source>
        <translation>Das Archiv war für %1 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The archive sent no answer that can be used for %1.</source>
        <translation>Das Archiv hat für %1 keine brauchbare Antwort gesendet.</translation>
    </message>
    <message>
        <source>The archive was not asked to the end for %1.</source>
        <translation>Die Frage an das Archiv nach %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The archive was not asked for %1.</source>
        <translation>Das Archiv wurde nicht nach %1 gefragt.</translation>
    </message>
    <message>
        <source>%1 In its words: %2</source>
        <comment>the sentence, and what the archive said</comment>
        <translation>%1 In seinen Worten: %2</translation>
    </message>
</context>
<context>
    <name>AuthorFindingWords</name>
    <message>
        <source>No From field</source>
        <translation>Kein Feld From</translation>
    </message>
    <message>
        <source>The message names no author, so nobody can vouch for one.</source>
        <translation>Die Nachricht nennt keinen Autor, also kann niemand für einen bürgen.</translation>
    </message>
    <message>
        <source>Receiver: reject messages without a From field.</source>
        <translation>Empfänger: Nachrichten ohne Feld From ablehnen.</translation>
    </message>
    <message>
        <source>Several From fields</source>
        <translation>Mehrere Felder From</translation>
    </message>
    <message>
        <source>The message has %1 From fields. Programs show one of them, perhaps not the signed one.</source>
        <translation>Die Nachricht hat %1 Felder From. Programme zeigen eines davon, vielleicht nicht das signierte.</translation>
    </message>
    <message>
        <source>Receiver: reject messages with more than one From field.</source>
        <translation>Empfänger: Nachrichten mit mehr als einem Feld From ablehnen.</translation>
    </message>
    <message>
        <source>Several authors</source>
        <translation>Mehrere Autoren</translation>
    </message>
    <message>
        <source>From names %1 addresses, and many programs show only the first.</source>
        <translation>From nennt %1 Adressen, und viele Programme zeigen nur die erste.</translation>
    </message>
    <message>
        <source>Receiver: check the domain of each address.</source>
        <translation>Empfänger: die Domain jeder Adresse prüfen.</translation>
    </message>
    <message>
        <source>Another address in the display name</source>
        <translation>Andere Adresse im Anzeigenamen</translation>
    </message>
    <message>
        <source>The display name shows the address %1, but the message is from another.</source>
        <translation>Der Anzeigename zeigt die Adresse %1, doch die Nachricht ist von einer anderen.</translation>
    </message>
    <message>
        <source>Receiver: look at the address itself, not at the name.</source>
        <translation>Empfänger: die Adresse selbst ansehen, nicht den Namen.</translation>
    </message>
    <message>
        <source>Look-alike letters in the display name</source>
        <translation>Ähnliche Buchstaben im Anzeigenamen</translation>
    </message>
    <message>
        <source>The word %1 has letters of two alphabets that look alike.</source>
        <translation>Das Wort %1 hat Buchstaben aus zwei Alphabeten, die gleich aussehen.</translation>
    </message>
    <message>
        <source>Invisible characters in the display name</source>
        <translation>Unsichtbare Zeichen im Anzeigenamen</translation>
    </message>
    <message>
        <source>The display name has characters that nobody sees, or that turn the direction of writing.</source>
        <translation>Der Anzeigename hat Zeichen, die niemand sieht oder die die Schreibrichtung umkehren.</translation>
    </message>
    <message>
        <source>Answers go elsewhere</source>
        <translation>Antworten gehen anderswohin</translation>
    </message>
    <message>
        <source>Reply-To leads to the domain %1, not to that of the author.</source>
        <translation>Reply-To führt zur Domain %1, nicht zu der des Autors.</translation>
    </message>
    <message>
        <source>Receiver: check the address before you answer.</source>
        <translation>Empfänger: vor dem Antworten die Adresse prüfen.</translation>
    </message>
</context>
<context>
    <name>BodyFinding</name>
    <message numerus="yes">
        <source>The file has %1 line end(s) LF where mail has CRLF, so CRLF is put back before hashing.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Die Datei hat %1 Zeilenende LF, wo E-Mail CRLF hat; vor dem Hashen wird CRLF wiederhergestellt.</numerusform>
            <numerusform>Die Datei hat %1 Zeilenenden LF, wo E-Mail CRLF hat; vor dem Hashen wird CRLF wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the file are no part of the message.</source>
        <comment>%1: 64 bytes</comment>
        <translation>Die ersten %1 der Datei gehören nicht zur Nachricht.</translation>
    </message>
    <message>
        <source>The tag l= covers the first %1 only, so the %2 after them are not signed.</source>
        <comment>%1: 167 bytes, %2: 76 bytes</comment>
        <translation>Das Tag l= umfasst nur die ersten %1, also sind die %2 danach nicht signiert.</translation>
    </message>
    <message>
        <source>The body that arrived is empty.</source>
        <translation>Der Body, der ankam, ist leer.</translation>
    </message>
    <message>
        <source>The difference lies somewhere in the body, bytes %1 to %2 of the file: a hash cannot tell where.</source>
        <translation>Der Unterschied liegt irgendwo im Body, Bytes %1 bis %2 der Datei: Ein Hash kann nicht sagen, wo.</translation>
    </message>
    <message>
        <source>The unsigned List-Id names a mailing list, and lists often add lines at the end of a body: look there first.</source>
        <translation>Die unsignierte List-Id nennt eine Mailingliste, und Listen hängen oft Zeilen an das Ende des Bodys an: dort zuerst nachsehen.</translation>
    </message>
    <message>
        <source>The body was changed after it was signed: the hash that was signed is not the hash of this body.</source>
        <translation>Der Body wurde nach dem Signieren geändert: Der signierte Hash ist nicht der Hash dieses Bodys.</translation>
    </message>
    <message>
        <source>This body is not the one that bh= was made from: their hashes differ.</source>
        <translation>Dieser Body ist nicht der, aus dem bh= entstand: Ihre Hashes sind verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %1 header field(s) and a body of %2.</source>
        <comment>%1 is the number, %2: 63 bytes</comment>
        <translation>
            <numerusform>Die Nachricht hat %1 Headerfeld und einen Body von %2.</numerusform>
            <numerusform>Die Nachricht hat %1 Headerfelder und einen Body von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body has %1 as received and %2 in canonical form.</source>
        <translation>Der Body hat empfangen %1 und in kanonischer Form %2.</translation>
    </message>
    <message>
        <source>Nothing had to change, and the body keeps its %1.</source>
        <translation>Nichts musste sich ändern, der Body behält seine %1.</translation>
    </message>
    <message>
        <source>Both hashes are equal, so these %1 of the body are what was signed.</source>
        <comment>%1: 63 bytes</comment>
        <translation>Beide Hashes sind gleich, also sind diese %1 des Bodys das, was signiert wurde.</translation>
    </message>
    <message>
        <source>These are not the bytes that bh= was made from, as step %1 shows.</source>
        <translation>Das sind nicht die Bytes, aus denen bh= entstand, wie Schritt %1 zeigt.</translation>
    </message>
    <message>
        <source>Among them is %1.</source>
        <translation>Darunter steht %1.</translation>
    </message>
    <message>
        <source>The body begins with exactly what was signed: the hash of its first %1 bytes is bh=.</source>
        <translation>Der Body beginnt genau mit dem, was signiert wurde: Der Hash seiner ersten %1 Byte ist bh=.</translation>
    </message>
    <message>
        <source>Somebody added %1 at the end after signing: bytes %2 to %3 of the file.</source>
        <comment>%1: 243 bytes</comment>
        <translation>Nach dem Signieren hat jemand am Ende %1 angefügt: Byte %2 bis %3 der Datei.</translation>
    </message>
    <message>
        <source>The signature fits the header, so bh= is what the signer wrote: it is the hash of the body that was signed.</source>
        <translation>Die Signatur passt zum Header, also ist bh= das, was der Signierer geschrieben hat: der Hash des Bodys, der signiert wurde.</translation>
    </message>
    <message>
        <source>It is not the hash of an empty body.</source>
        <translation>Es ist nicht der Hash eines leeren Bodys.</translation>
    </message>
    <message numerus="yes">
        <source>The text has %1 header field(s), and no blank line and no body after them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Der Text hat %1 Headerfeld und danach weder eine Leerzeile noch einen Body.</numerusform>
            <numerusform>Der Text hat %1 Headerfelder und danach weder eine Leerzeile noch einen Body.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds the header alone. Of a body that is not there, nothing can be computed: neither its canonical form nor what l= covers.</source>
        <translation>Dieser Text enthält nur den Header. Von einem Body, der nicht da ist, lässt sich nichts berechnen: weder seine kanonische Form noch, was l= abdeckt.</translation>
    </message>
</context>
<context>
    <name>BodyStateText</name>
    <message>
        <source>DKIM signature of %1</source>
        <translation>DKIM-Signatur von %1</translation>
    </message>
    <message>
        <source>ARC set %1 of %2</source>
        <comment>%1 is a number, %2 a domain</comment>
        <translation>ARC-Satz %1 von %2</translation>
    </message>
    <message>
        <source>the same body as before</source>
        <translation>derselbe Body wie zuvor</translation>
    </message>
    <message>
        <source>another body than before</source>
        <translation>ein anderer Body als zuvor</translation>
    </message>
    <message>
        <source>the body is still the same</source>
        <translation>der Body ist noch derselbe</translation>
    </message>
    <message>
        <source>the body was changed since</source>
        <translation>der Body wurde seither geändert</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>No recorded hash shows that the body was changed.</source>
        <translation>Kein festgehaltener Hash zeigt, dass der Body geändert wurde.</translation>
    </message>
    <message>
        <source>The body was changed after this hash was recorded: %1.</source>
        <translation>Der Body wurde geändert, nachdem dieser Hash festgehalten wurde: %1.</translation>
    </message>
    <message>
        <source>The body was changed between these two: %1, and %2.</source>
        <translation>Der Body wurde zwischen diesen beiden geändert: %1 und %2.</translation>
    </message>
    <message>
        <source>None of these hashes could be compared with a body.</source>
        <translation>Keiner dieser Hashes ließ sich mit einem Body vergleichen.</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>an unnamed server</source>
        <translation>ein ungenannter Server</translation>
    </message>
    <message>
        <source>The ARC chain is broken: set %1 lacks its field %2.</source>
        <translation>Die ARC-Kette ist gebrochen: Satz %1 fehlt sein Feld %2.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: set %1 has more than one field %2.</source>
        <translation>Die ARC-Kette ist gebrochen: Satz %1 hat mehr als ein Feld %2.</translation>
    </message>
    <message>
        <source>The ARC chain had failed before: the seal of set %1 says cv=fail.</source>
        <translation>Die ARC-Kette war schon durchgefallen: Das Siegel von Satz %1 sagt cv=fail.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: the seal of set %1 must not say cv=%2.</source>
        <translation>Die ARC-Kette ist gebrochen: Das Siegel von Satz %1 darf nicht cv=%2 sagen.</translation>
    </message>
    <message>
        <source>The ARC chain is broken at set %1.</source>
        <translation>Die ARC-Kette ist bei Satz %1 gebrochen.</translation>
    </message>
    <message>
        <source>The ARC chain cannot be checked now: no answer yet for the key of set %1.</source>
        <translation>Die ARC-Kette ist jetzt nicht prüfbar: noch keine Antwort zum Schlüssel von Satz %1.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: the message changed after %2 signed it in set %1.</source>
        <translation>Die ARC-Kette ist gebrochen: Nachdem %2 sie in Satz %1 signierte, änderte sich die Nachricht.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: the message signature of set %1 does not pass.</source>
        <translation>Die ARC-Kette ist gebrochen: Die Nachrichtensignatur von Satz %1 besteht nicht.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: the seal of set %1, of %2, does not pass.</source>
        <translation>Die ARC-Kette ist gebrochen: Das Siegel von Satz %1, von %2, besteht nicht.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: it has more than %1 sets.</source>
        <translation>Die ARC-Kette ist gebrochen: Sie hat mehr als %1 Sätze.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: an ARC field belongs to no set.</source>
        <translation>Die ARC-Kette ist gebrochen: Ein ARC-Feld gehört zu keinem Satz.</translation>
    </message>
    <message>
        <source>The ARC chain is broken.</source>
        <translation>Die ARC-Kette ist gebrochen.</translation>
    </message>
    <message>
        <source>The ARC chain is broken: set %1 is missing.</source>
        <translation>Die ARC-Kette ist gebrochen: Satz %1 fehlt.</translation>
    </message>
    <message>
        <source>What its sets report proves nothing then.</source>
        <translation>Was ihre Sätze berichten, beweist dann nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The ARC chain waits for DNS to give the keys of %1 set(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Die ARC-Kette wartet darauf, dass DNS die Schlüssel von %1 Satz liefert.</numerusform>
            <numerusform>Die ARC-Kette wartet darauf, dass DNS die Schlüssel von %1 Sätzen liefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs no key is verified already.</source>
        <translation>Was keinen Schlüssel braucht, ist schon geprüft.</translation>
    </message>
    <message>
        <source>The ARC chain is intact: %1 reports nothing of the author’s signature.</source>
        <translation>Die ARC-Kette ist intakt: %1 berichtet nichts von der Signatur des Autors.</translation>
    </message>
    <message>
        <source>The ARC chain is intact: %1 reports that the author’s signature passed on arrival.</source>
        <translation>Die ARC-Kette ist intakt: %1 berichtet, dass die Signatur des Autors bei Ankunft bestand.</translation>
    </message>
    <message>
        <source>The ARC chain is intact: %1 reports dkim=%2 for the author on arrival.</source>
        <translation>Die ARC-Kette ist intakt: %1 berichtet für den Autor bei Ankunft dkim=%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s) sealed what they saw.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Server hat gesiegelt, was er sah.</numerusform>
            <numerusform>%1 Server haben gesiegelt, was sie sahen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every seal and every message signature fits.</source>
        <translation>Jedes Siegel und jede Nachrichtensignatur passt.</translation>
    </message>
    <message>
        <source>Every seal fits; message signatures fit from set %1 on.</source>
        <translation>Jedes Siegel passt; Nachrichtensignaturen passen ab Satz %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>waiting for keys</source>
        <translation>wartet auf Schlüssel</translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation>Kette intakt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>broken at set %1</source>
        <translation>bei Satz %1 gebrochen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>This message has no ARC chain.</source>
        <translation>Diese Nachricht hat keine ARC-Kette.</translation>
    </message>
    <message>
        <source>No server on its way sealed what it had found.</source>
        <translation>Kein Server auf ihrem Weg hat gesiegelt, was er gefunden hatte.</translation>
    </message>
    <message>
        <source>no body to check</source>
        <translation>kein Body zu prüfen</translation>
    </message>
    <message>
        <source>The ARC chain cannot be checked: this text has no body.</source>
        <translation>Die ARC-Kette lässt sich nicht prüfen: Dieser Text hat keinen Body.</translation>
    </message>
</context>
<context>
    <name>ChangeRemarks</name>
    <message>
        <source>line removed</source>
        <translation>Zeile entfernt</translation>
    </message>
    <message>
        <source>line removed by rule %1</source>
        <translation>Zeile durch Regel %1 entfernt</translation>
    </message>
    <message>
        <source>joined to the line above</source>
        <translation>mit der Zeile darüber verbunden</translation>
    </message>
    <message>
        <source>joined to the line above by rule %1</source>
        <translation>durch Regel %1 mit der Zeile darüber verbunden</translation>
    </message>
    <message>
        <source>line added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>line added by rule %1</source>
        <translation>Zeile durch Regel %1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>%1: 63 bytes</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list and its last item</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>%1 lines, first %2</source>
        <comment>%2: 1, 4 and 5</comment>
        <translation>%1 Zeilen, zuerst %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <comment>%1: 1, 4 and 5</comment>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Line 3: 2 spaces removed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 space(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Leerzeichen</numerusform>
            <numerusform>%1 Leerzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tab(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Tab</numerusform>
            <numerusform>%1 Tabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s): %2</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Stelle: %2</numerusform>
            <numerusform>%1 Stellen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>2 spaces and 1 tab</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 became 1 space</source>
        <comment>2 spaces and 1 tab</comment>
        <translation>%1 wurden zu 1 Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) of spaces became 1 each</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Folge von Leerzeichen wurde zu einem</numerusform>
            <numerusform>%1 Folgen von Leerzeichen wurden zu je einem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>bytes of empty lines</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>Lines 6 and 7</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>A line end added</source>
        <translation>Ein Zeilenende ergänzt</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <comment>76 bytes</comment>
        <translation>%1 abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written in lower case</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Name klein geschrieben</numerusform>
            <numerusform>%1 Namen klein geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line break(s) removed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Zeilenumbruch entfernt</numerusform>
            <numerusform>%1 Zeilenumbrüche entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line end(s) LF became CRLF</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Zeilenende LF wurde zu CRLF</numerusform>
            <numerusform>%1 Zeilenenden LF wurden zu CRLF</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of b= removed</source>
        <comment>88 bytes</comment>
        <translation>%1 von b= entfernt</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <comment>63 bytes became 54 bytes</comment>
        <translation>%1 wurden zu %2</translation>
    </message>
    <message>
        <source>Nothing to change here</source>
        <translation>Hier gibt es nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>ClaimCauseText</name>
    <message>
        <source>Body changed since</source>
        <translation>Body seither geändert</translation>
    </message>
    <message>
        <source>The body is not the one that was signed, so it was changed after that server looked at it.</source>
        <translation>Der Body ist nicht der signierte, er wurde also geändert, nachdem jener Server ihn geprüft hatte.</translation>
    </message>
    <message>
        <source>Header changed since</source>
        <translation>Header seither geändert</translation>
    </message>
    <message>
        <source>A signed header field, or the signature, was changed after that server looked at it.</source>
        <translation>Ein signiertes Headerfeld oder die Signatur wurde geändert, nachdem jener Server sie geprüft hatte.</translation>
    </message>
    <message>
        <source>No such signature now</source>
        <translation>Keine solche Signatur mehr</translation>
    </message>
    <message>
        <source>The message has no signature that fits what the server names: it was removed, or the field is for another message.</source>
        <translation>Die Nachricht hat keine Signatur, die zu den Angaben des Servers passt: Sie wurde entfernt, oder das Feld gehört zu einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>Signed since</source>
        <translation>Seither signiert</translation>
    </message>
    <message>
        <source>The server saw no signature, and the message has one now.</source>
        <translation>Der Server sah keine Signatur, und jetzt hat die Nachricht eine.</translation>
    </message>
    <message>
        <source>From changed since</source>
        <translation>From seither geändert</translation>
    </message>
    <message>
        <source>The server names another domain than From has now; lists rewrite From.</source>
        <translation>Der Server nennt eine andere Domain, als From jetzt hat; Listen schreiben From um.</translation>
    </message>
    <message>
        <source>Key gone</source>
        <translation>Schlüssel weg</translation>
    </message>
    <message>
        <source>DNS has no key under that name now; signers remove old keys.</source>
        <translation>DNS hat unter diesem Namen jetzt keinen Schlüssel; Signierer entfernen alte Schlüssel.</translation>
    </message>
    <message>
        <source>Key revoked since</source>
        <translation>Schlüssel seither widerrufen</translation>
    </message>
    <message>
        <source>The signer has revoked the key, with an empty p= in its record.</source>
        <translation>Der Signierer hat den Schlüssel widerrufen, mit einem leeren p= in seinem Eintrag.</translation>
    </message>
    <message>
        <source>Another key now</source>
        <translation>Jetzt ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>DNS may have had another key record then than it has now.</source>
        <translation>DNS hatte damals vielleicht einen anderen Schlüsseleintrag als jetzt.</translation>
    </message>
    <message>
        <source>DNS changed since</source>
        <translation>DNS seither geändert</translation>
    </message>
    <message>
        <source>The record of the domain may have been another one when that server asked for it.</source>
        <translation>Der Eintrag der Domain war vielleicht ein anderer, als jener Server danach fragte.</translation>
    </message>
    <message>
        <source>No answer now</source>
        <translation>Jetzt keine Antwort</translation>
    </message>
    <message>
        <source>DNS gives no answer now; a later try may tell.</source>
        <translation>DNS gibt jetzt keine Antwort; ein späterer Versuch zeigt es vielleicht.</translation>
    </message>
    <message>
        <source>No answer then</source>
        <translation>Damals keine Antwort</translation>
    </message>
    <message>
        <source>DNS gave that server no answer.</source>
        <translation>DNS gab jenem Server keine Antwort.</translation>
    </message>
    <message>
        <source>Expired since</source>
        <translation>Seither abgelaufen</translation>
    </message>
    <message>
        <source>The signature was to hold until x=, which has passed since.</source>
        <translation>Die Signatur sollte bis x= gelten, und dieser Zeitpunkt ist seither vergangen.</translation>
    </message>
    <message>
        <source>Ed25519 unknown there</source>
        <translation>Ed25519 dort unbekannt</translation>
    </message>
    <message>
        <source>The signature is of Ed25519, which many servers cannot verify.</source>
        <translation>Die Signatur ist eine mit Ed25519, das viele Server nicht prüfen können.</translation>
    </message>
    <message>
        <source>The server&apos;s own rules</source>
        <translation>Eigene Regeln des Servers</translation>
    </message>
    <message>
        <source>The server may judge by rules of its own, which it does not tell.</source>
        <translation>Der Server urteilt vielleicht nach eigenen Regeln, die er nicht nennt.</translation>
    </message>
    <message>
        <source>Stricter rules here</source>
        <translation>Hier strengere Regeln</translation>
    </message>
    <message>
        <source>The standards rule out what the server let pass; see the signature for the reason.</source>
        <translation>Die Standards schließen aus, was der Server gelten ließ; den Grund zeigt die Signatur.</translation>
    </message>
    <message>
        <source>RFC 7489&apos;s rules</source>
        <translation>Regeln von RFC 7489</translation>
    </message>
    <message>
        <source>By RFC 7489, which held until May 2026, the result is the one that the server wrote.</source>
        <translation>Nach RFC 7489, das bis Mai 2026 galt, ist das Ergebnis das vom Server geschriebene.</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Ein anderer Client</translation>
    </message>
    <message>
        <source>The server got the message from another client than the one that SPF is asked about here.</source>
        <translation>Der Server bekam die Nachricht von einem anderen Client als dem, nach dem SPF hier gefragt wird.</translation>
    </message>
    <message>
        <source>Another sender</source>
        <translation>Ein anderer Absender</translation>
    </message>
    <message>
        <source>The server names another sender of the envelope than the one that SPF is asked about here.</source>
        <translation>Der Server nennt einen anderen Absender des Umschlags als den, nach dem SPF hier gefragt wird.</translation>
    </message>
    <message>
        <source>SPF or DKIM differs</source>
        <translation>SPF oder DKIM weicht ab</translation>
    </message>
    <message>
        <source>DMARC follows from SPF and DKIM, of which one came to another result there.</source>
        <translation>DMARC folgt aus SPF und DKIM, und eines davon kam dort zu einem anderen Ergebnis.</translation>
    </message>
    <message>
        <source>Anybody&apos;s words</source>
        <translation>Worte von irgendwem</translation>
    </message>
    <message>
        <source>Nothing shows that the named server wrote the field, so it need not be true.</source>
        <translation>Nichts zeigt, dass der genannte Server das Feld schrieb, es muss also nicht stimmen.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>An answer of DNS is still to come, or nobody is asked.</source>
        <translation>Eine Antwort von DNS steht noch aus, oder niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <translation>Absender nicht bekannt</translation>
    </message>
    <message>
        <source>The sender of the envelope is only assumed here, and the server names another.</source>
        <translation>Der Absender des Umschlags ist hier nur angenommen, und der Server nennt einen anderen.</translation>
    </message>
    <message>
        <source>Known there only</source>
        <translation>Nur dort bekannt</translation>
    </message>
    <message>
        <source>Only that server could see this; the message does not show it.</source>
        <translation>Nur jener Server konnte das sehen; die Nachricht zeigt es nicht.</translation>
    </message>
    <message>
        <source>A vendor&apos;s own</source>
        <translation>Eigenes eines Herstellers</translation>
    </message>
    <message>
        <source>One vendor&apos;s servers write this by rules that are not published.</source>
        <translation>Die Server eines Herstellers schreiben das nach Regeln, die nicht veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Not checked here</source>
        <translation>Hier nicht geprüft</translation>
    </message>
    <message>
        <source>This program does not check this itself.</source>
        <translation>Dieses Programm prüft das nicht selbst.</translation>
    </message>
    <message>
        <source>Unknown method</source>
        <translation>Unbekannte Methode</translation>
    </message>
    <message>
        <source>This program does not know the method, and has nothing to compare.</source>
        <translation>Dieses Programm kennt die Methode nicht und hat nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>dkim: a DKIM signature, and whether it verifies.</source>
        <translation>dkim: eine DKIM-Signatur, und ob sie besteht.</translation>
    </message>
    <message>
        <source>spf: whether the domain of the sender lets the client send its mail.</source>
        <translation>spf: ob die Domain des Absenders den Client ihre Mail senden lässt.</translation>
    </message>
    <message>
        <source>dmarc: whether SPF or DKIM passes for the domain in From.</source>
        <translation>dmarc: ob SPF oder DKIM für die Domain in From besteht.</translation>
    </message>
    <message>
        <source>arc: whether the seals of the servers on the way verify.</source>
        <translation>arc: ob die Siegel der Server auf dem Weg bestehen.</translation>
    </message>
    <message>
        <source>iprev: whether the client has a name in DNS that leads back to its address.</source>
        <translation>iprev: ob der Client in DNS einen Namen hat, der zu seiner Adresse zurückführt.</translation>
    </message>
    <message>
        <source>auth: whether the sender logged in at that server.</source>
        <translation>auth: ob sich der Absender an jenem Server angemeldet hat.</translation>
    </message>
    <message>
        <source>compauth: Microsoft&apos;s sum of all checks and of its own experience; reason= is a code of theirs.</source>
        <translation>compauth: Microsofts Summe aller Prüfungen und eigener Erfahrung; reason= ist ein Code von dort.</translation>
    </message>
    <message>
        <source>bimi: whether a logo of the domain may be shown.</source>
        <translation>bimi: ob ein Logo der Domain gezeigt werden darf.</translation>
    </message>
    <message>
        <source>dnswl: what a list of known clients said.</source>
        <translation>dnswl: was eine Liste bekannter Clients sagte.</translation>
    </message>
    <message>
        <source>domainkeys: a signature of DKIM&apos;s forerunner, which is historic.</source>
        <translation>domainkeys: eine Signatur des Vorläufers von DKIM, der historisch ist.</translation>
    </message>
    <message>
        <source>sender-id: a relative of SPF, which is historic.</source>
        <translation>sender-id: ein Verwandter von SPF, der historisch ist.</translation>
    </message>
    <message>
        <source>dkim-adsp: a policy before DMARC, which is historic.</source>
        <translation>dkim-adsp: eine Richtlinie vor DMARC, die historisch ist.</translation>
    </message>
    <message>
        <source>dkim-atps: whether another domain was allowed to sign.</source>
        <translation>dkim-atps: ob eine andere Domain signieren durfte.</translation>
    </message>
    <message>
        <source>vbr: whether a certifier vouches for the domain.</source>
        <translation>vbr: ob eine Zertifizierungsstelle für die Domain bürgt.</translation>
    </message>
    <message>
        <source>smime: a signature of S/MIME, and whether it verifies.</source>
        <translation>smime: eine Signatur mit S/MIME, und ob sie besteht.</translation>
    </message>
    <message>
        <source>rrvs: whether the recipient&apos;s address still has the same owner.</source>
        <translation>rrvs: ob die Adresse des Empfängers noch denselben Inhaber hat.</translation>
    </message>
    <message>
        <source>x-tls: whether the connection was encrypted.</source>
        <translation>x-tls: ob die Verbindung verschlüsselt war.</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>dem Empfänger</translation>
    </message>
    <message>
        <source>in another name</source>
        <translation>unter anderem Namen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendwem</translation>
    </message>
    <message>
        <source>a sealer</source>
        <translation>einem Siegler</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The field stands above the trust boundary, so the receiver&apos;s own servers wrote it.</source>
        <translation>Das Feld steht über der Vertrauensgrenze, also schrieben es die eigenen Server des Empfängers.</translation>
    </message>
    <message>
        <source>The field stands above the trust boundary, but names a server of another house.</source>
        <translation>Das Feld steht über der Vertrauensgrenze, nennt aber einen Server eines anderen Hauses.</translation>
    </message>
    <message>
        <source>The field stands below the trust boundary: it came with the message, and anybody may have written it.</source>
        <translation>Das Feld steht unter der Vertrauensgrenze: Es kam mit der Nachricht, und jeder kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>The field belongs to an ARC set, whose seal says who wrote it.</source>
        <translation>Das Feld gehört zu einem ARC-Satz, dessen Siegel sagt, wer es schrieb.</translation>
    </message>
    <message>
        <source>The message has no Received field, so nobody can tell who wrote the field.</source>
        <translation>Die Nachricht hat kein Feld Received, also kann niemand sagen, wer das Feld schrieb.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Another word for no pass</source>
        <translation>Anderes Wort für: nicht bestanden</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>No standard that this program knows has the method %1.</source>
        <translation>Kein Standard, den dieses Programm kennt, hat die Methode %1.</translation>
    </message>
    <message>
        <source>The field does not name the server that wrote it, as it must. Microsoft&apos;s servers leave the name out.</source>
        <translation>Das Feld nennt nicht den Server, der es schrieb, obwohl es muss. Microsofts Server lassen den Namen weg.</translation>
    </message>
    <message>
        <source>The field has a version other than 1, so programs must not read it; it is shown all the same.</source>
        <translation>Das Feld hat eine andere Version als 1, Programme dürfen es also nicht lesen; gezeigt wird es trotzdem.</translation>
    </message>
    <message>
        <source>A part of the field has no method with a result.</source>
        <translation>Ein Teil des Feldes hat keine Methode mit einem Ergebnis.</translation>
    </message>
    <message>
        <source>A property has no type before its name, as action=none of Microsoft&apos;s servers.</source>
        <translation>Eine Eigenschaft hat keinen Typ vor ihrem Namen, wie action=none von Microsofts Servern.</translation>
    </message>
    <message>
        <source>A part of the field&apos;s text follows no rule of the grammar, and was read past.</source>
        <translation>Ein Teil des Feldtextes folgt keiner Regel der Grammatik und wurde übergangen.</translation>
    </message>
    <message>
        <source>A comment in the field has no end.</source>
        <translation>Ein Kommentar im Feld hat kein Ende.</translation>
    </message>
    <message>
        <source>The field of an ARC set does not say which set it belongs to.</source>
        <translation>Das Feld eines ARC-Satzes sagt nicht, zu welchem Satz es gehört.</translation>
    </message>
    <message>
        <source>What servers wrote into the message is a claim. Only fields above the trust boundary are the receiver&apos;s own.</source>
        <translation>Was Server in die Nachricht schrieben, ist eine Behauptung. Nur Felder über der Vertrauensgrenze sind die des Empfängers.</translation>
    </message>
    <message>
        <source>No server wrote results into this message.</source>
        <translation>Kein Server schrieb Ergebnisse in diese Nachricht.</translation>
    </message>
    <message>
        <source>No result that a server wrote could be compared with what is found now.</source>
        <translation>Kein Ergebnis eines Servers ließ sich mit dem vergleichen, was jetzt gefunden wird.</translation>
    </message>
    <message>
        <source>What servers wrote of this message agrees with what is found now.</source>
        <translation>Was Server über diese Nachricht schrieben, stimmt mit dem überein, was jetzt gefunden wird.</translation>
    </message>
    <message>
        <source>%1 of %2 results differ from what is found now.</source>
        <translation>%1 von %2 Ergebnissen weichen von dem ab, was jetzt gefunden wird.</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>--algorithm is simple or relaxed, not “%1”.</source>
        <translation>--algorithm ist simple oder relaxed, nicht „%1“.</translation>
    </message>
    <message>
        <source>“simple” (what a signature without c= uses, the default) or “relaxed”.</source>
        <translation>„simple“ (wie eine Signatur ohne c=, die Vorgabe) oder „relaxed“.</translation>
    </message>
    <message>
        <source>All header fields, in order.</source>
        <translation>Alle Headerfelder der Reihe nach.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>Der Body.</translation>
    </message>
    <message>
        <source>print the canonical header or body of a message</source>
        <translation>den kanonischen Header oder Body einer Nachricht ausgeben</translation>
    </message>
    <message>
        <source>Prints the canonical octets of RFC 6376, 3.4, and nothing else: those of the body, or of all
header fields from top to bottom, each with its CRLF. “-” is standard input.</source>
        <translation>Gibt die kanonischen Oktette nach RFC 6376, 3.4 aus und sonst nichts: die des Bodys oder aller
Headerfelder von oben nach unten, jedes mit seinem CRLF. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Either --header or --body is needed.</source>
        <translation>Entweder --header oder --body ist nötig.</translation>
    </message>
    <message>
        <source>One file is needed.</source>
        <translation>Eine Datei ist nötig.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>%1: %2 Try “dkimlens-cli %1 --help”.</source>
        <translation>%1: %2 Hilfe: „dkimlens-cli %1 --help“.</translation>
    </message>
    <message>
        <source>Usage: dkimlens-cli %1 [OPTIONS] %2

%3

Options:
</source>
        <translation>Aufruf: dkimlens-cli %1 [OPTIONS] %2

%3

Optionen:
</translation>
    </message>
    <message>
        <source>A selector and a domain are needed.</source>
        <translation>Ein Selektor und eine Domain sind nötig.</translation>
    </message>
    <message>
        <source>“%1” and “%2” make no domain name.</source>
        <translation>„%1“ und „%2“ bilden keinen Domainnamen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>look a key record up, lay it out and judge it</source>
        <translation>einen Schlüsseleintrag abfragen, aufschlüsseln und beurteilen</translation>
    </message>
    <message>
        <source>Looks up the key record that SELECTOR and DOMAIN name, lays it out and judges it.
“key --record TEXT”, or “key -” for standard input, judges a pasted record instead.
Exit status: 0 usable, 1 not, 2 the call is wrong, 3 the lookup failed for a passing reason.</source>
        <translation>Fragt den Schlüsseleintrag ab, den SELECTOR und DOMAIN nennen, schlüsselt ihn auf und beurteilt ihn.
„key --record TEXT“ oder „key -“ für die Standardeingabe beurteilt stattdessen einen eingefügten Eintrag.
Exit-Status: 0 brauchbar, 1 nicht, 2 der Aufruf ist falsch, 3 die Abfrage misslang aus vorübergehendem Grund.</translation>
    </message>
    <message>
        <source>One JSON object.</source>
        <translation>Ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>With --record there is nothing to look up: no selector and domain can be given.</source>
        <translation>Mit --record gibt es nichts abzufragen: Selektor und Domain sind nicht möglich.</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>Alias von %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>beantwortet von %1</translation>
    </message>
    <message>
        <source>Not usable: there is no key in it that can be read.</source>
        <translation>Unbrauchbar: Er enthält keinen lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>%1: %2, %3 bits, SHA-256 fingerprint %4</source>
        <translation>%1: %2, %3 Bit, SHA-256-Fingerabdruck %4</translation>
    </message>
    <message>
        <source>Record to publish:
  %1
</source>
        <translation>Zu veröffentlichender Eintrag:
  %1
</translation>
    </message>
    <message>
        <source>Usage: dkimlens-cli COMMAND [OPTIONS] …

Verifies the DKIM signatures of saved messages, and says why they fail.

Commands:
</source>
        <translation>Aufruf: dkimlens-cli COMMAND [OPTIONS] …

Prüft die DKIM-Signaturen gespeicherter Nachrichten und sagt, warum sie nicht bestehen.

Befehle:
</translation>
    </message>
    <message>
        <source>Show this help; after a command, that command&apos;s.</source>
        <translation>Diese Hilfe zeigen; hinter einem Befehl dessen Hilfe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>
Exit status: 0 every message has a signature that passes, 1 one has none, 2 the call is wrong or a file
cannot be read, 3 a key could not be looked up for a passing reason.
</source>
        <translation>
Exit-Status: 0 jede Nachricht hat eine Signatur, die besteht, 1 eine hat keine, 2 der Aufruf ist falsch oder
eine Datei nicht lesbar, 3 ein Schlüssel ließ sich aus vorübergehendem Grund nicht abfragen.
</translation>
    </message>
    <message>
        <source>%1 Try “dkimlens-cli --help”.</source>
        <translation>%1 Hilfe: „dkimlens-cli --help“.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Unbekannter Befehl „%1“.</translation>
    </message>
    <message>
        <source>This is no message: it has no header field.</source>
        <translation>Das ist keine Nachricht: Sie hat kein Headerfeld.</translation>
    </message>
    <message>
        <source>list every reason for a verdict that is not a pass</source>
        <translation>jeden Grund für ein Ergebnis auflisten, das kein Bestehen ist</translation>
    </message>
    <message>
        <source>Lists every word that “reason” can be, a tab, and what it means in one sentence.
The words are stable: scripts may rely on them.</source>
        <translation>Listet jedes Wort auf, das „reason“ sein kann, einen Tabulator und die Bedeutung in einem Satz.
Die Wörter bleiben gleich: Skripte dürfen sich darauf verlassen.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” is no IP address of a name server (ADDRESS[:PORT]).</source>
        <translation>„%1“ ist keine IP-Adresse eines Nameservers (ADDRESS[:PORT]).</translation>
    </message>
    <message>
        <source>Ask the name server at ADDRESS instead of the system&apos;s.</source>
        <translation>Den Nameserver unter ADDRESS statt dem des Systems fragen.</translation>
    </message>
    <message>
        <source>Ask nobody: a key that no file has cannot be looked up.</source>
        <translation>Niemanden fragen: Ein Schlüssel, den keine Datei hat, lässt sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Verify as if at TIME: ISO 8601, in UTC unless it has an offset, or “message” for the message&apos;s own Date.</source>
        <translation>Wie zum Zeitpunkt TIME prüfen: ISO 8601, in UTC, falls kein Versatz dasteht, oder „message“ für das Date der Nachricht.</translation>
    </message>
    <message>
        <source>Work on N files at a time (the number of cores).</source>
        <translation>N Dateien gleichzeitig bearbeiten (Zahl der Kerne).</translation>
    </message>
    <message>
        <source>Print nothing: the exit status alone tells.</source>
        <translation>Nichts ausgeben: Allein der Exit-Status sagt es.</translation>
    </message>
    <message>
        <source>--keys asks no network, so --resolver cannot stand beside it.</source>
        <translation>--keys fragt kein Netz, daher kann --resolver nicht daneben stehen.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 on, not “%1”.</source>
        <translation>--jobs nimmt eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--at takes a time as 2026-11-21T18:00:00Z, or “message”, not “%1”.</source>
        <translation>--at nimmt einen Zeitpunkt wie 2026-11-21T18:00:00Z oder „message“, nicht „%1“.</translation>
    </message>
    <message>
        <source>The message has no Date field that can be read, and --at message asks for it.</source>
        <translation>Die Nachricht hat kein lesbares Feld Date, und --at message verlangt es.</translation>
    </message>
    <message>
        <source>verify every DKIM signature of every message</source>
        <translation>jede DKIM-Signatur jeder Nachricht prüfen</translation>
    </message>
    <message>
        <source>Verifies every DKIM signature of every message; “-” is standard input.</source>
        <translation>Prüft jede DKIM-Signatur jeder Nachricht; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>One JSON object a message and line, in input order.</source>
        <translation>Ein JSON-Objekt je Nachricht und Zeile, in der Reihenfolge der Eingabe.</translation>
    </message>
    <message>
        <source>No file is given.</source>
        <translation>Es fehlt eine Datei.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Domain: %1, selector: %2</source>
        <translation>Domain: %1, Selektor: %2</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 on, not “%3”.</source>
        <translation>--%1 verlangt eine Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n signature(s) to explain, those of ARC among them.</source>
        <translation>
            <numerusform>Die Nachricht hat %n Signatur zu erklären, die von ARC mitgezählt.</numerusform>
            <numerusform>Die Nachricht hat %n Signaturen zu erklären, die von ARC mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>One JSON object a signature and line.</source>
        <translation>Ein JSON-Objekt je Signatur und Zeile.</translation>
    </message>
    <message>
        <source>Only the signature of this number, from 1.</source>
        <translation>Nur die Signatur dieser Nummer, ab 1.</translation>
    </message>
    <message>
        <source>Only this step, as “4”, “4c” or “dkim.body”, with all of it.</source>
        <translation>Nur dieser Schritt, etwa „4“, „4c“ oder „dkim.body“, und ganz.</translation>
    </message>
    <message>
        <source>Leave larger inputs and outputs out of the JSON (65536).</source>
        <translation>Größere Eingaben und Ausgaben im JSON weglassen (65536).</translation>
    </message>
    <message>
        <source>explain the verification of a message, step by step</source>
        <translation>die Prüfung einer Nachricht Schritt für Schritt erklären</translation>
    </message>
    <message>
        <source>Lays out every signature of a message step by step: what was read, what each rule changed,
what was hashed and compared. “-” is standard input. White space is made visible as · → ␍ ␊,
changes are marked as [-removed-] and {+added+}.</source>
        <translation>Legt jede Signatur einer Nachricht Schritt für Schritt dar: was gelesen wurde, was jede Regel
änderte, was gehasht und verglichen wurde. „-“ ist die Standardeingabe. Leerraum wird als
· → ␍ ␊ sichtbar, Änderungen stehen als [-entfernt-] und {+ergänzt+} da.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>  (bytes %1 to %2)</source>
        <translation>  (Bytes %1 bis %2)</translation>
    </message>
    <message>
        <source>Step %1 failed. The steps after it are computed all the same.</source>
        <translation>Schritt %1 ist nicht bestanden. Die Schritte danach werden trotzdem berechnet.</translation>
    </message>
    <message>
        <source>The body that was hashed:</source>
        <translation>Der Body, der gehasht wurde:</translation>
    </message>
    <message>
        <source>The end of the body that was hashed:</source>
        <translation>Das Ende des Bodys, der gehasht wurde:</translation>
    </message>
    <message>
        <source>DKIM signature of %1, selector %2</source>
        <translation>DKIM-Signatur von %1, Selektor %2</translation>
    </message>
    <message>
        <source>ARC message signature of set %3, of %1, selector %2</source>
        <translation>ARC-Nachrichtensignatur von Satz %3, von %1, Selektor %2</translation>
    </message>
    <message>
        <source>ARC seal of set %3, of %1, selector %2</source>
        <translation>ARC-Siegel von Satz %3, von %1, Selektor %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <comment>%3 is a signature, %4 its verdict</comment>
        <translation>%1 von %2: %3: %4</translation>
    </message>
    <message>
        <source>The ARC chain: %1</source>
        <comment>%1 is a verdict</comment>
        <translation>Die ARC-Kette: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signiert: %1</translation>
    </message>
    <message>
        <source>Guarded: %1</source>
        <translation>Geschützt: %1</translation>
    </message>
    <message>
        <source>in its words: %1</source>
        <translation>im Wortlaut: %1</translation>
    </message>
    <message>
        <source>“%1” is no https URL of a DNS-over-HTTPS server.</source>
        <translation>„%1“ ist keine https-URL eines Servers für DNS über HTTPS.</translation>
    </message>
    <message>
        <source>--keys asks no network, so --doh cannot stand beside it.</source>
        <translation>--keys fragt kein Netz, daher kann --doh nicht daneben stehen.</translation>
    </message>
    <message>
        <source>--resolver and --doh name two servers, and only one can be asked.</source>
        <translation>--resolver und --doh nennen zwei Server, und nur einer kann gefragt werden.</translation>
    </message>
    <message>
        <source>Ask the DNS-over-HTTPS server at URL instead of the system&apos;s.</source>
        <translation>Den Server für DNS über HTTPS unter URL statt dessen des Systems fragen.</translation>
    </message>
    <message>
        <source>Where DNS has no key that fits, ask the archive of old keys at URL, as evidence about the past: no verdict changes. It is told the selector and the domain. “default” is %1.</source>
        <translation>Wo DNS keinen passenden Schlüssel hat, das Archiv alter Schlüssel unter URL fragen, als Beleg über die Vergangenheit: Kein Urteil ändert sich. Es erfährt Selektor und Domain. „default“ ist %1.</translation>
    </message>
    <message>
        <source>--%1 asks no network, so --archive cannot stand beside it.</source>
        <translation>--%1 fragt kein Netz, daher kann --archive nicht daneben stehen.</translation>
    </message>
    <message>
        <source>“%1” is no https URL of an archive of keys.</source>
        <translation>„%1“ ist keine https-URL eines Archivs von Schlüsseln.</translation>
    </message>
    <message>
        <source>Known beside DNS: %1, %2, %3.</source>
        <translation>Neben DNS bekannt: %1, %2, %3.</translation>
    </message>
    <message>
        <source>The signature fits it.</source>
        <translation>Die Signatur passt dazu.</translation>
    </message>
    <message>
        <source>This program was built with Qt %1 and without libunbound, so it can ask name servers only at port 53.</source>
        <translation>Dieses Programm ist mit Qt %1 und ohne libunbound gebaut, kann Nameserver also nur an Port 53 fragen.</translation>
    </message>
    <message>
        <source>This program was built without libunbound, so it cannot validate with DNSSEC.</source>
        <translation>Dieses Programm ist ohne libunbound gebaut, kann also nicht mit DNSSEC prüfen.</translation>
    </message>
    <message>
        <source>signed, and validated with DNSSEC</source>
        <translation>signiert, und mit DNSSEC geprüft</translation>
    </message>
    <message>
        <source>not signed with DNSSEC</source>
        <translation>nicht mit DNSSEC signiert</translation>
    </message>
    <message>
        <source>--keys asks no network, so --dnssec cannot stand beside it.</source>
        <translation>--keys fragt kein Netz, daher kann --dnssec nicht daneben stehen.</translation>
    </message>
    <message>
        <source>--offline asks nobody, so --dnssec cannot stand beside it.</source>
        <translation>--offline fragt niemanden, daher kann --dnssec nicht daneben stehen.</translation>
    </message>
    <message>
        <source>--dnssec asks name servers itself, so --doh cannot stand beside it.</source>
        <translation>--dnssec fragt selbst Nameserver, daher kann --doh nicht daneben stehen.</translation>
    </message>
    <message>
        <source>Validate the answers with DNSSEC: from the root servers down, or those of --resolver.</source>
        <translation>Die Antworten mit DNSSEC prüfen: von den Rootservern abwärts, oder die von --resolver.</translation>
    </message>
    <message>
        <source>--budget takes seconds, more than 0 and at most 86400, not “%1”.</source>
        <translation>--budget nimmt Sekunden, mehr als 0 und höchstens 86400, nicht „%1“.</translation>
    </message>
    <message>
        <source>--write-repaired needs another file than the message&apos;s own.</source>
        <translation>--write-repaired braucht eine andere Datei als die der Nachricht.</translation>
    </message>
    <message>
        <source>Nothing is written: no repaired message was found.</source>
        <translation>Nichts wird geschrieben: Es wurde keine reparierte Nachricht gefunden.</translation>
    </message>
    <message>
        <source>One JSON object a line for each signature that does not pass.</source>
        <translation>Ein JSON-Objekt je Zeile für jede Signatur, die nicht besteht.</translation>
    </message>
    <message>
        <source>Search at most SECONDS for each signature (2).</source>
        <translation>Je Signatur höchstens SECONDS Sekunden suchen (2).</translation>
    </message>
    <message>
        <source>Also ask DNS for keys of neighbouring selectors, as s2 is of s1. Key files are always asked.</source>
        <translation>DNS auch nach Schlüsseln benachbarter Selektoren fragen, wie s2 einer von s1 ist. Schlüsseldateien werden immer gefragt.</translation>
    </message>
    <message>
        <source>Write the message as it was signed to FILE, if all that changed is known.</source>
        <translation>Die Nachricht, wie sie signiert wurde, nach FILE schreiben, wenn alle Änderungen bekannt sind.</translation>
    </message>
    <message>
        <source>say why a signature fails, and prove it</source>
        <translation>sagen und beweisen, warum eine Signatur nicht besteht</translation>
    </message>
    <message>
        <source>Searches what was done to the message after it was signed, or by its signer, for each signature that
does not pass. Proved means that a hash or the signature was equal. “-” is standard input. Changes are
marked as [-lost on the way-] and {+added on the way+}.</source>
        <translation>Sucht zu jeder Signatur, die nicht besteht, was mit der Nachricht nach dem Signieren geschah oder was
ihr Signierer tat. Bewiesen heißt, dass ein Hash oder die Signatur gleich war. „-“ ist die
Standardeingabe. Änderungen stehen als [-unterwegs verloren-] und {+unterwegs ergänzt+} da.</translation>
    </message>
    <message>
        <source>Ruled out:</source>
        <translation>Ausgeschlossen:</translation>
    </message>
    <message>
        <source>Neighbouring keys that might fit; --neighbours asks for them:</source>
        <translation>Benachbarte Schlüssel, die passen könnten; --neighbours fragt nach ihnen:</translation>
    </message>
    <message>
        <source>%1 of %2: DKIM signature of %3, selector %4: %5</source>
        <comment>%5 is a verdict</comment>
        <translation>%1 von %2: DKIM-Signatur von %3, Selektor %4: %5</translation>
    </message>
    <message>
        <source>The body on its way, oldest first:</source>
        <translation>Der Body auf seinem Weg, das Älteste zuerst:</translation>
    </message>
    <message>
        <source>Judge the record TEXT (“-”: standard input) instead of looking one up. Zone-file entries, what dig, host, nslookup and Resolve-DnsName print, keys files and PEM public keys are read too; of a DKIM-Signature field or a message, the key that it names is looked up.</source>
        <translation>Den Eintrag TEXT beurteilen („-“: Standardeingabe), statt einen abzufragen. Auch Einträge einer Zonendatei, Ausgaben von dig, host, nslookup und Resolve-DnsName, Schlüsseldateien und öffentliche Schlüssel in PEM werden gelesen; zu einem Feld DKIM-Signature oder einer Nachricht wird der genannte Schlüssel abgefragt.</translation>
    </message>
    <message>
        <source>Take key records from FILE (JSON or zone-file lines), or from the keys files of a folder, and ask no network. May be repeated.</source>
        <translation>Schlüsseleinträge aus FILE nehmen (JSON oder Zeilen einer Zonendatei) oder aus den Schlüsseldateien eines Ordners, und kein Netz fragen. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>The address of the client is needed: --ip ADDRESS.</source>
        <translation>Die Adresse des Clients wird gebraucht: --ip ADRESSE.</translation>
    </message>
    <message>
        <source>--ip takes an IPv4 or IPv6 address, not “%1”.</source>
        <translation>--ip nimmt eine IPv4- oder IPv6-Adresse, nicht „%1“.</translation>
    </message>
    <message>
        <source>A sender is needed: --mail-from ADDRESS, or --helo NAME.</source>
        <translation>Ein Absender wird gebraucht: --mail-from ADRESSE oder --helo NAME.</translation>
    </message>
    <message>
        <source>There is no message whose Date --at could take.</source>
        <translation>Es gibt keine Nachricht, deren Date-Feld --at nehmen könnte.</translation>
    </message>
    <message>
        <source>The IP address of the client.</source>
        <translation>Die IP-Adresse des Clients.</translation>
    </message>
    <message>
        <source>The name that the client gave with HELO or EHLO (assumed: the domain of the sender).</source>
        <translation>Der Name, den der Client mit HELO oder EHLO nannte (angenommen: die Domain des Absenders).</translation>
    </message>
    <message>
        <source>The address that it gave with MAIL FROM; without one, the HELO name is checked.</source>
        <translation>Die Adresse, die er mit MAIL FROM nannte; ohne eine wird der HELO-Name geprüft.</translation>
    </message>
    <message>
        <source>The name of the server that checks, for explanations.</source>
        <translation>Der Name des prüfenden Servers, für Erklärungen.</translation>
    </message>
    <message>
        <source>check whether a client may send mail of a domain</source>
        <translation>prüfen, ob ein Client Mail einer Domain senden darf</translation>
    </message>
    <message>
        <source>Evaluates SPF (RFC 7208) mechanism by mechanism, with every lookup and every macro.
Exit status: 0 pass, 1 any other result, 2 the call is wrong, 3 DNS gave no answer for a passing reason.</source>
        <translation>Wertet SPF (RFC 7208) Mechanismus für Mechanismus aus, mit jeder Abfrage und jedem Makro.
Exit-Status: 0 pass, 1 jedes andere Ergebnis, 2 der Aufruf ist falsch, 3 DNS gab vorübergehend keine Antwort.</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Eintrag von %1</translation>
    </message>
    <message>
        <source>DNS lookups: %1 of %2; void lookups: %3 of %4.</source>
        <translation>DNS-Abfragen: %1 von %2; leere Abfragen: %3 von %4.</translation>
    </message>
    <message>
        <source>%1 explains: %2</source>
        <translation>%1 erklärt: %2</translation>
    </message>
    <message>
        <source>The IP address of the client, where the message does not say it.</source>
        <translation>Die IP-Adresse des Clients, falls die Nachricht sie nicht sagt.</translation>
    </message>
    <message>
        <source>The name that the client gave with HELO or EHLO.</source>
        <translation>Der Name, den der Client mit HELO oder EHLO angab.</translation>
    </message>
    <message>
        <source>The address that it gave with MAIL FROM.</source>
        <translation>Die Adresse, die er mit MAIL FROM angab.</translation>
    </message>
    <message>
        <source>show the whole message: sender, policy, route, chain</source>
        <translation>die ganze Nachricht zeigen: Absender, Richtlinie, Weg, Kette</translation>
    </message>
    <message>
        <source>Shows who a message says it is from and who vouches for it: DKIM, SPF, DMARC, ARC, what servers
wrote about it, its route and its findings; “-” is standard input.</source>
        <translation>Zeigt, von wem eine Nachricht zu sein angibt und wer für sie bürgt: DKIM, SPF, DMARC, ARC, was
Server über sie schrieben, ihren Weg und ihre Befunde; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a server without a name</source>
        <translation>ein Server ohne Namen</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 sagt: %2.</translation>
    </message>
    <message>
        <source>%1 says, below the receiver&apos;s own fields: %2.</source>
        <translation>%1 sagt, unter den eigenen Feldern des Empfängers: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 s later</source>
        <translation>%1 s später</translation>
    </message>
    <message>
        <source>Route:</source>
        <translation>Weg:</translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>Befunde:</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>A line that is no field</source>
        <translation>Eine Zeile, die kein Feld ist</translation>
    </message>
    <message>
        <source>Body, line %1</source>
        <translation>Body, Zeile %1</translation>
    </message>
    <message>
        <source>Body, lines %1 to %2</source>
        <translation>Body, Zeilen %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Body, %1 line(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Body, %1 Zeile</numerusform>
            <numerusform>Body, %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>another b=</source>
        <translation>anderes b=</translation>
    </message>
    <message>
        <source>signed by h=</source>
        <translation>durch h= signiert</translation>
    </message>
    <message>
        <source>signed by bh=</source>
        <translation>durch bh= signiert</translation>
    </message>
    <message>
        <source>this signature</source>
        <translation>diese Signatur</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>not signed: after l=</source>
        <translation>nicht signiert: nach l=</translation>
    </message>
    <message>
        <source>The first difference: %1.</source>
        <translation>Der erste Unterschied: %1.</translation>
    </message>
    <message>
        <source>This signature is %1.</source>
        <comment>%1: only in sent.eml</comment>
        <translation>Diese Signatur steht %1.</translation>
    </message>
    <message>
        <source>The first difference that matters: the signature itself.</source>
        <translation>Der erste Unterschied, der zählt: die Signatur selbst.</translation>
    </message>
    <message>
        <source>The first difference that matters: %1, which h= signs.</source>
        <translation>Der erste Unterschied, der zählt: %1, von h= signiert.</translation>
    </message>
    <message>
        <source>The first difference that matters: %1, which bh= signs.</source>
        <comment>%1: Body, line 12</comment>
        <translation>Der erste Unterschied, der zählt: %1, von bh= signiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s) matter(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Unterschied zählt.</numerusform>
            <numerusform>%1 Unterschiede zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 difference(s) do(es) not matter.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Unterschied zählt nicht.</numerusform>
            <numerusform>%1 Unterschiede zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither message has a DKIM signature, so all of both is compared, as relaxed/relaxed makes it.</source>
        <translation>Keine der Nachrichten hat eine DKIM-Signatur, also wird alles verglichen, so wie relaxed/relaxed es macht.</translation>
    </message>
    <message>
        <source>What the signature says in c= is unknown, so relaxed/relaxed is taken.</source>
        <translation>Was die Signatur in c= angibt, ist unbekannt, also gilt hier relaxed/relaxed.</translation>
    </message>
    <message>
        <source>The signature is that of %1.</source>
        <comment>%1 is a file</comment>
        <translation>Die Signatur ist die von %1.</translation>
    </message>
    <message>
        <source>The bodies differ too much to be told apart line by line.</source>
        <translation>Die Bodys sind zu verschieden, um sie Zeile für Zeile zu vergleichen.</translation>
    </message>
    <message>
        <source>Both messages are the same, byte for byte.</source>
        <translation>Beide Nachrichten sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>The messages differ in nothing that is hashed.</source>
        <translation>Die Nachrichten unterscheiden sich in nichts, was gehasht wird.</translation>
    </message>
    <message>
        <source>Only line ends differ, or what stands before the first header field.</source>
        <translation>Nur Zeilenenden sind verschieden, oder was vor dem ersten Headerfeld steht.</translation>
    </message>
    <message>
        <source>The messages are the same once they are canonicalized.</source>
        <translation>Die Nachrichten sind gleich, sobald sie kanonisiert sind.</translation>
    </message>
    <message>
        <source>Nothing differs that this signature covers.</source>
        <translation>Nichts, was diese Signatur abdeckt, ist verschieden.</translation>
    </message>
    <message>
        <source>only in %1</source>
        <comment>%1 is a file</comment>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>other form, hashed the same</source>
        <translation>andere Form, gleicher Hash</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>signed by h=, changed</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy bytes</source>
        <translation>Bytes kopieren</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>SPF does not count</source>
        <translation>SPF zählt nicht</translation>
    </message>
    <message>
        <source>its sender is only assumed</source>
        <translation>sein Absender ist nur angenommen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>DiagnosisAdvice</name>
    <message>
        <source>Leave the subject and the body as they are. Put the list&apos;s address into List- header fields only.</source>
        <translation>Betreff und Body lassen, wie sie sind. Die Adresse der Liste nur in List-Headerfelder schreiben.</translation>
    </message>
    <message>
        <source>If you must change them, put the list&apos;s address into From.</source>
        <translation>Wenn sie geändert werden müssen, die Adresse der Liste in From schreiben.</translation>
    </message>
    <message>
        <source>Sign with a key of your own, and add an ARC set.</source>
        <translation>Mit einem eigenen Schlüssel signieren und einen ARC-Satz ergänzen.</translation>
    </message>
    <message>
        <source>Undo the dots of SMTP exactly once, when a message arrives.</source>
        <translation>Die Punkte von SMTP genau einmal entfernen, wenn eine Nachricht ankommt.</translation>
    </message>
    <message>
        <source>Keep messages in a form that needs no “&gt;From ”, as Maildir is.</source>
        <translation>Nachrichten in einer Form aufbewahren, die kein „&gt;From “ braucht, wie Maildir.</translation>
    </message>
    <message>
        <source>Let one program only restore line ends, and exactly once.</source>
        <translation>Zeilenenden nur von einem Programm herstellen lassen, und genau einmal.</translation>
    </message>
    <message>
        <source>Offer 8BITMIME to those who send to you, and pass lines on as they are.</source>
        <translation>Den Absendern 8BITMIME anbieten und Zeilen weitergeben, wie sie sind.</translation>
    </message>
    <message>
        <source>Verify before the gateway rewrites links, and keep its result.</source>
        <translation>Prüfen, bevor das Gateway Links umschreibt, und das Ergebnis behalten.</translation>
    </message>
    <message>
        <source>Open the repaired message to see what was signed.</source>
        <translation>Die reparierte Nachricht öffnen, um zu sehen, was signiert wurde.</translation>
    </message>
    <message>
        <source>Rely on what %1 signed: that signature passes.</source>
        <translation>Sich auf das stützen, was %1 signiert hat: Diese Signatur besteht.</translation>
    </message>
    <message>
        <source>Compare the message with a copy that took another way.</source>
        <translation>Die Nachricht mit einer Kopie vergleichen, die einen anderen Weg nahm.</translation>
    </message>
    <message>
        <source>Ask for neighbouring keys: one of them may fit.</source>
        <translation>Nach benachbarten Schlüsseln fragen: Einer von ihnen passt vielleicht.</translation>
    </message>
    <message>
        <source>Publish the key that you sign with, or sign with the one published.</source>
        <translation>Den Schlüssel veröffentlichen, mit dem signiert wird, oder mit dem veröffentlichten signieren.</translation>
    </message>
    <message>
        <source>Let c= name the canonicalization that the program uses.</source>
        <translation>In c= die Kanonisierung nennen, die das Programm verwendet.</translation>
    </message>
    <message>
        <source>Let a= name the hash that the program uses.</source>
        <translation>In a= den Hash nennen, den das Programm verwendet.</translation>
    </message>
    <message>
        <source>Leave out l=: it protects less, and is easily wrong.</source>
        <translation>l= weglassen: Es schützt weniger und stimmt leicht nicht.</translation>
    </message>
    <message>
        <source>Let the program that signs read the body before it hashes it.</source>
        <translation>Das Programm, das signiert, den Body lesen lassen, bevor es ihn hasht.</translation>
    </message>
    <message>
        <source>Hash lines as they are sent, with CRLF.</source>
        <translation>Zeilen so hashen, wie sie gesendet werden, mit CRLF.</translation>
    </message>
    <message>
        <source>Take repeated fields from the bottom up (RFC 6376, 5.4.2).</source>
        <translation>Wiederholte Felder von unten nach oben nehmen (RFC 6376, 5.4.2).</translation>
    </message>
    <message>
        <source>Sign with c=relaxed/relaxed: it does not notice this.</source>
        <translation>Mit c=relaxed/relaxed signieren: Das bemerkt solche Änderungen nicht.</translation>
    </message>
    <message>
        <source>Encode text as quoted-printable or base64 before you sign.</source>
        <translation>Text vor dem Signieren als quoted-printable oder base64 kodieren.</translation>
    </message>
    <message>
        <source>Leave your signature and your key as they are: both fit.</source>
        <translation>Signatur und Schlüssel lassen, wie sie sind: Beide passen.</translation>
    </message>
    <message>
        <source>Before you move DMARC to p=reject, check which lists your people use.</source>
        <translation>Vor dem Wechsel von DMARC zu p=reject prüfen, welche Listen im Haus benutzt werden.</translation>
    </message>
    <message>
        <source>Check which key the program signs with.</source>
        <translation>Prüfen, mit welchem Schlüssel das Programm signiert.</translation>
    </message>
    <message>
        <source>If you run %1</source>
        <comment>a mailing list</comment>
        <translation>Wer %1 betreibt</translation>
    </message>
    <message>
        <source>If you run a server on the way</source>
        <translation>Wer einen Server auf dem Weg betreibt</translation>
    </message>
    <message>
        <source>If you receive this message</source>
        <translation>Wer diese Nachricht empfängt</translation>
    </message>
    <message>
        <source>If you are %1</source>
        <comment>a domain</comment>
        <translation>Wer für %1 zuständig ist</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a title as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This signature fails because %1 made it with another key.</source>
        <translation>Diese Signatur besteht nicht, weil %1 sie mit einem anderen Schlüssel gemacht hat.</translation>
    </message>
    <message>
        <source>This signature fails because %1 made it in another way than it says.</source>
        <translation>Diese Signatur besteht nicht, weil %1 sie anders gemacht hat, als sie sagt.</translation>
    </message>
    <message>
        <source>This signature fails because a mailing list changed the message after %1 signed it.</source>
        <translation>Diese Signatur besteht nicht: Eine Mailingliste hat geändert, was %1 signiert hat.</translation>
    </message>
    <message>
        <source>This signature fails because the message was changed after %1 signed it.</source>
        <translation>Diese Signatur besteht nicht: Die Nachricht wurde geändert, nachdem %1 sie signierte.</translation>
    </message>
    <message>
        <source>Verify before text is added to the body, and keep the result.</source>
        <translation>Prüfen, bevor der Body um Text ergänzt wird, und das Ergebnis behalten.</translation>
    </message>
    <message>
        <source>Verify before MIME parts are added, and keep the result.</source>
        <translation>Prüfen, bevor MIME-Teile ergänzt werden, und das Ergebnis behalten.</translation>
    </message>
    <message>
        <source>Leave the text outside the MIME parts as it is.</source>
        <translation>Den Text außerhalb der MIME-Teile lassen, wie er ist.</translation>
    </message>
    <message>
        <source>Leave the ends of lines as they are, spaces included.</source>
        <translation>Die Enden von Zeilen lassen, wie sie sind, samt ihren Leerzeichen.</translation>
    </message>
    <message>
        <source>Pass tabs on as tabs, and spaces as spaces.</source>
        <translation>Tabs als Tabs weitergeben und Leerzeichen als Leerzeichen.</translation>
    </message>
    <message>
        <source>Pass the body on from its first byte, byte order mark or not.</source>
        <translation>Den Body ab seinem ersten Byte weitergeben, mit oder ohne Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>Add fields to the message&apos;s header only, not to those of its parts.</source>
        <translation>Felder nur im Header der Nachricht ergänzen, nicht in denen ihrer Teile.</translation>
    </message>
    <message>
        <source>Pass the headers of MIME parts on as they are written.</source>
        <translation>Die Header von MIME-Teilen weitergeben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Mark messages in a header field of your own, not in the subject.</source>
        <translation>Nachrichten in einem eigenen Headerfeld kennzeichnen, nicht im Betreff.</translation>
    </message>
    <message>
        <source>Verify before From is rewritten, and add an ARC set.</source>
        <translation>Prüfen, bevor From umgeschrieben wird, und einen ARC-Satz ergänzen.</translation>
    </message>
    <message>
        <source>Decode header fields to show them, and pass them on as they came.</source>
        <translation>Headerfelder zum Anzeigen dekodieren und weitergeben, wie sie kamen.</translation>
    </message>
    <message>
        <source>Read addresses without writing their fields anew.</source>
        <translation>Adressen lesen, ohne ihre Felder neu zu schreiben.</translation>
    </message>
    <message>
        <source>Leave Date as it is: it says the author&apos;s time.</source>
        <translation>Date lassen, wie es ist: Es sagt die Zeit des Verfassers.</translation>
    </message>
    <message>
        <source>Leave the Message-ID as it is, even where it is written wrongly.</source>
        <translation>Die Message-ID lassen, wie sie ist, auch wo sie falsch geschrieben ist.</translation>
    </message>
    <message>
        <source>Add no field of a name that is there already.</source>
        <translation>Kein Feld eines Namens ergänzen, den es schon gibt.</translation>
    </message>
    <message>
        <source>Leave empty fields empty.</source>
        <translation>Leere Felder leer lassen.</translation>
    </message>
    <message>
        <source>Leave the fields that h= names as they are.</source>
        <translation>Die Felder, die h= nennt, lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep the order of fields that have the same name.</source>
        <translation>Die Reihenfolge von Feldern gleichen Namens behalten.</translation>
    </message>
    <message>
        <source>Pass header fields on as they are written.</source>
        <translation>Headerfelder weitergeben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Pass DKIM-Signature fields on as they are written: they are signed too.</source>
        <translation>DKIM-Signature-Felder weitergeben, wie sie geschrieben sind: Auch sie sind signiert.</translation>
    </message>
    <message>
        <source>Encode bodies as quoted-printable, never a header.</source>
        <translation>Bodys als quoted-printable kodieren, nie einen Header.</translation>
    </message>
    <message>
        <source>Pass base64 on as it is: a “+” is no space.</source>
        <translation>Base64 weitergeben, wie es ist: Ein „+“ ist kein Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>DiagnosisHashes</name>
    <message>
        <source>Computed in this way</source>
        <translation>So gerechnet</translation>
    </message>
    <message>
        <source>With the change undone</source>
        <translation>Ohne die Änderung</translation>
    </message>
    <message>
        <source>bh= in the signature</source>
        <translation>bh= in der Signatur</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Body wie empfangen</translation>
    </message>
    <message>
        <source>Header hash in the signature</source>
        <translation>Header-Hash in der Signatur</translation>
    </message>
    <message>
        <source>Header as received</source>
        <translation>Header wie empfangen</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>DiagnosisHeadline</name>
    <message numerus="yes">
        <source>%1 possible change(s) were tried.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 mögliche Änderung wurde versucht.</numerusform>
            <numerusform>%1 mögliche Änderungen wurden versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search ended before all were.</source>
        <translation>Die Suche endete, bevor alle versucht waren.</translation>
    </message>
    <message>
        <source>The message is as it was signed: the cause is another one.</source>
        <translation>Die Nachricht ist, wie sie signiert wurde: Die Ursache ist eine andere.</translation>
    </message>
    <message>
        <source>The body is as it was signed. The signature could not be checked.</source>
        <translation>Der Body ist, wie er signiert wurde. Die Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>There is no hash to compare the message with.</source>
        <translation>Es gibt keinen Hash, mit dem die Nachricht zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>This change explains the whole failure.</source>
        <translation>Diese Änderung erklärt alles, was nicht stimmt.</translation>
    </message>
    <message>
        <source>This explains the whole failure.</source>
        <translation>Das erklärt alles, was nicht stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) explain the whole failure.</source>
        <translation>
            <numerusform>Diese %n Änderung erklärt alles, was nicht stimmt.</numerusform>
            <numerusform>Diese %n Änderungen erklären alles, was nicht stimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n cause(s) explain the whole failure.</source>
        <translation>
            <numerusform>Diese %n Ursache erklärt alles, was nicht stimmt.</numerusform>
            <numerusform>Diese %n Ursachen erklären alles, was nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it undone, every step passes.</source>
        <translation>Ohne sie besteht jeder Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>With all %n undone, every step passes.</source>
        <translation>
            <numerusform>Ohne alle %n besteht jeder Schritt.</numerusform>
            <numerusform>Ohne alle %n besteht jeder Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in the message to undo.</source>
        <translation>In der Nachricht ist nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undoing what was changed does not make the signature pass by itself.</source>
        <translation>Die Änderungen rückgängig zu machen, lässt die Signatur allein noch nicht bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) is explained.</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 von %n Abweichung ist erklärt.</numerusform>
            <numerusform>%1 von %n Abweichungen ist erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved</source>
        <comment>a certainty</comment>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>a certainty</comment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <comment>a certainty</comment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>This signature passes: there is nothing to explain.</source>
        <translation>Diese Signatur besteht: Es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <source>No tried change explains the failure.</source>
        <translation>Keine versuchte Änderung erklärt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The key is not known yet, so only changes to the body can be proved.</source>
        <translation>Der Schlüssel ist noch nicht bekannt; deshalb lassen sich nur Änderungen am Body beweisen.</translation>
    </message>
    <message>
        <source>There is no key to check with, so only changes to the body can be proved.</source>
        <translation>Es gibt keinen Schlüssel zum Prüfen; deshalb lassen sich nur Änderungen am Body beweisen.</translation>
    </message>
    <message>
        <source>Ed25519 cannot be opened: each possible change needs a verification, so fewer are tried.</source>
        <translation>Ed25519 lässt sich nicht öffnen: Jede mögliche Änderung braucht eine Prüfung, daher werden weniger versucht.</translation>
    </message>
    <message>
        <source>The header is as it was signed, and the body is not there.</source>
        <translation>Der Header ist, wie er signiert wurde, und der Body ist nicht da.</translation>
    </message>
    <message>
        <source>Whether the body was changed, and how, can be told from the whole message only.</source>
        <translation>Ob und wie der Body geändert wurde, lässt sich nur an der ganzen Nachricht erkennen.</translation>
    </message>
    <message>
        <source>With that undone, the signature fits the header. There is no body to check.</source>
        <translation>Wird das rückgängig gemacht, passt die Signatur zum Header. Es gibt keinen Body zu prüfen.</translation>
    </message>
</context>
<context>
    <name>DiagnosisProof</name>
    <message>
        <source>The signature opens with this key, so the key is right and a signed header field was changed.</source>
        <translation>Die Signatur lässt sich mit diesem Schlüssel öffnen: Er ist der richtige, und ein signiertes Headerfeld wurde geändert.</translation>
    </message>
    <message>
        <source>The signature verifies with that key, not with the one that DNS gives.</source>
        <translation>Die Signatur besteht mit jenem Schlüssel, nicht mit dem, den DNS nennt.</translation>
    </message>
    <message>
        <source>With b= as it was, the signature verifies.</source>
        <translation>Mit dem früheren b= besteht die Signatur.</translation>
    </message>
    <message>
        <source>No key that DNS, the key file or the archive gave opens the value of b=.</source>
        <translation>Kein Schlüssel aus DNS, der Schlüsseldatei oder dem Archiv öffnet den Wert von b=.</translation>
    </message>
    <message>
        <source>It opens the signature to correct padding and a hash.</source>
        <translation>Er öffnet die Signatur zu richtiger Auffüllung und einem Hash.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <comment>a date and time</comment>
        <translation>Sie läuft am %1 ab.</translation>
    </message>
    <message>
        <source>There is no x= tag, so it does not expire.</source>
        <translation>Es gibt kein x=, also läuft sie nicht ab.</translation>
    </message>
    <message>
        <source>It expired on %1. That decides, whatever the hashes say.</source>
        <comment>a date and time</comment>
        <translation>Sie ist am %1 abgelaufen. Das entscheidet, was auch die Hashes sagen.</translation>
    </message>
    <message>
        <source>Most likely the message was changed after that. No hash proves what a server wrote.</source>
        <translation>Höchstwahrscheinlich wurde die Nachricht danach geändert. Kein Hash beweist, was ein Server schrieb.</translation>
    </message>
    <message>
        <source>Mailing lists often change the subject and the body. No hash proves it.</source>
        <translation>Mailinglisten ändern oft Betreff und Body. Kein Hash beweist es.</translation>
    </message>
    <message>
        <source>The value of b= does not open with the key that DNS gives.</source>
        <translation>Der Wert von b= lässt sich mit dem Schlüssel nicht öffnen, den DNS nennt.</translation>
    </message>
    <message>
        <source>The value of b= does not open to anything that a signer makes.</source>
        <translation>Der Wert von b= öffnet sich zu nichts, was ein Signierer macht.</translation>
    </message>
    <message>
        <source>What is known agrees with it. No hash proves it.</source>
        <translation>Was bekannt ist, passt dazu. Kein Hash beweist es.</translation>
    </message>
    <message>
        <source>The hash matches when this and the other changes are undone together.</source>
        <translation>Der Hash stimmt, wenn das und die anderen Änderungen zusammen rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>relaxed/relaxed ignores them, and they explain nothing here.</source>
        <translation>relaxed/relaxed übergeht sie; sie erklären hier nichts.</translation>
    </message>
    <message>
        <source>With them undone, the hashes still differ.</source>
        <translation>Auch ohne sie sind die Hashes verschieden.</translation>
    </message>
    <message>
        <source>The message names the list %1.</source>
        <translation>Die Nachricht nennt die Liste %1.</translation>
    </message>
    <message>
        <source>The key opens the signature to correct padding and a hash of %1.</source>
        <translation>Der Schlüssel öffnet die Signatur zu richtiger Auffüllung und einem Hash nach %1.</translation>
    </message>
    <message>
        <source>All %1 of b= decode, and the padding is complete.</source>
        <comment>%1: 256 bytes</comment>
        <translation>Alle %1 von b= sind lesbar, und die Auffüllung ist vollständig.</translation>
    </message>
    <message>
        <source>With it undone, the hash still differs.</source>
        <translation>Auch ohne das ist der Hash ein anderer.</translation>
    </message>
    <message>
        <source>The body hash matches exactly %1.</source>
        <comment>%1: when this part is removed</comment>
        <translation>Der Body-Hash stimmt genau dann, %1.</translation>
    </message>
    <message>
        <source>The signature verifies %1.</source>
        <comment>%1: when the prefix is removed</comment>
        <translation>Die Signatur besteht, %1.</translation>
    </message>
    <message>
        <source>The header hash matches exactly %1.</source>
        <comment>%1: when the prefix is removed</comment>
        <translation>Der Header-Hash stimmt genau dann, %1.</translation>
    </message>
    <message>
        <source>Without these escapes the field can be read. No hash proves more.</source>
        <translation>Ohne diese Maskierung ist das Feld lesbar. Mehr beweist kein Hash.</translation>
    </message>
    <message>
        <source>Without these escapes the field can be read, and a hash that it carries matches.</source>
        <translation>Ohne diese Maskierung ist das Feld lesbar, und ein Hash darin stimmt.</translation>
    </message>
</context>
<context>
    <name>DiagnosisTitle</name>
    <message>
        <source>Something on the way</source>
        <comment>who changed the message</comment>
        <translation>Etwas auf dem Weg</translation>
    </message>
    <message>
        <source>A mailing list</source>
        <comment>who changed the message</comment>
        <translation>Eine Mailingliste</translation>
    </message>
    <message>
        <source>a signed field</source>
        <comment>stands for the field&apos;s name</comment>
        <translation>ein signiertes Feld</translation>
    </message>
    <message>
        <source>Wrong or replaced key</source>
        <translation>Falscher oder ersetzter Schlüssel</translation>
    </message>
    <message>
        <source>Damaged signature value</source>
        <translation>Beschädigter Signaturwert</translation>
    </message>
    <message>
        <source>Changed spaces or line ends</source>
        <translation>Geänderte Leerzeichen oder Zeilenenden</translation>
    </message>
    <message>
        <source>Signature too old</source>
        <translation>Signatur zu alt</translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n line(s) at the end of the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 hat %n Zeile am Ende des Bodys ergänzt</numerusform>
            <numerusform>%1 hat %n Zeilen am Ende des Bodys ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added text to the last line of the body</source>
        <comment>%1 did it</comment>
        <translation>%1 hat die letzte Zeile des Bodys um Text ergänzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n line(s) at the beginning of the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 hat %n Zeile am Anfang des Bodys ergänzt</numerusform>
            <numerusform>%1 hat %n Zeilen am Anfang des Bodys ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %n line(s) inside the body</source>
        <comment>%1 did it</comment>
        <translation>
            <numerusform>%1 hat %n Zeile im Body ergänzt</numerusform>
            <numerusform>%1 hat %n Zeilen im Body ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added text inside a line of the body</source>
        <comment>%1 did it</comment>
        <translation>%1 hat Text in einer Zeile des Bodys ergänzt</translation>
    </message>
    <message>
        <source>%1 added a MIME part at the end of the body</source>
        <comment>%1 did it</comment>
        <translation>%1 hat am Ende des Bodys einen MIME-Teil ergänzt</translation>
    </message>
    <message>
        <source>%1 put the message into a new multipart</source>
        <comment>%1 did it</comment>
        <translation>%1 hat die Nachricht in ein neues Multipart gesetzt</translation>
    </message>
    <message>
        <source>The text outside the MIME parts was changed</source>
        <translation>Der Text außerhalb der MIME-Teile wurde geändert</translation>
    </message>
    <message>
        <source>Bare carriage returns were changed in the body</source>
        <translation>Einzelne CR im Body wurden geändert</translation>
    </message>
    <message>
        <source>The line ends of the body were doubled</source>
        <translation>Die Zeilenenden des Bodys wurden verdoppelt</translation>
    </message>
    <message numerus="yes">
        <source>A dot was added at the beginning of %n line(s)</source>
        <translation>
            <numerusform>Am Anfang von %n Zeile wurde ein Punkt ergänzt</numerusform>
            <numerusform>Am Anfang von %n Zeilen wurde ein Punkt ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A dot was lost at the beginning of %n line(s)</source>
        <translation>
            <numerusform>Am Anfang von %n Zeile ging ein Punkt verloren</numerusform>
            <numerusform>Am Anfang von %n Zeilen ging ein Punkt verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“&gt;” was put before “From ” in %n line(s)</source>
        <translation>
            <numerusform>In %n Zeile wurde „&gt;“ vor „From “ gesetzt</numerusform>
            <numerusform>In %n Zeilen wurde „&gt;“ vor „From “ gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces were lost at the end of %n line(s)</source>
        <translation>
            <numerusform>Am Ende von %n Zeile gingen Leerzeichen verloren</numerusform>
            <numerusform>Am Ende von %n Zeilen gingen Leerzeichen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces were added at the end of %n line(s)</source>
        <translation>
            <numerusform>Am Ende von %n Zeile wurden Leerzeichen ergänzt</numerusform>
            <numerusform>Am Ende von %n Zeilen wurden Leerzeichen ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tabs and spaces were exchanged in the body</source>
        <translation>Im Body wurden Tabs und Leerzeichen vertauscht</translation>
    </message>
    <message numerus="yes">
        <source>Long lines were split in %n place(s)</source>
        <translation>
            <numerusform>Lange Zeilen wurden an %n Stelle getrennt</numerusform>
            <numerusform>Lange Zeilen wurden an %n Stellen getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>A byte order mark was put before the body</source>
        <translation>Vor den Body wurde eine Bytereihenfolge-Marke gesetzt</translation>
    </message>
    <message>
        <source>The byte order mark before the body was lost</source>
        <translation>Die Bytereihenfolge-Marke vor dem Body ging verloren</translation>
    </message>
    <message>
        <source>The transfer encoding of the body was changed</source>
        <translation>Die Übertragungskodierung des Bodys wurde geändert</translation>
    </message>
    <message>
        <source>Encoded lines were wrapped at another length</source>
        <translation>Kodierte Zeilen wurden bei anderer Länge umbrochen</translation>
    </message>
    <message>
        <source>The body was converted to another charset</source>
        <translation>Der Body wurde in einen anderen Zeichensatz umgesetzt</translation>
    </message>
    <message>
        <source>A header field was added to a MIME part</source>
        <translation>In einem MIME-Teil wurde ein Headerfeld ergänzt</translation>
    </message>
    <message>
        <source>Quotation marks were changed in the header of a MIME part</source>
        <translation>Im Header eines MIME-Teils wurden Anführungszeichen geändert</translation>
    </message>
    <message>
        <source>The header of a MIME part was folded in other places</source>
        <translation>Der Header eines MIME-Teils wurde an anderen Stellen gefaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in the body were rewritten</source>
        <translation>
            <numerusform>%n Link im Body wurde umgeschrieben</numerusform>
            <numerusform>%n Links im Body wurden umgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The signer canonicalized the body in another way than c= says</source>
        <translation>Der Signierer hat den Body anders kanonisiert, als c= sagt</translation>
    </message>
    <message>
        <source>The signer hashed the body with another algorithm than a= says</source>
        <translation>Der Signierer hat den Body nach einem anderen Verfahren gehasht, als a= sagt</translation>
    </message>
    <message>
        <source>The signer hashed another length of the body than l= says</source>
        <translation>Der Signierer hat eine andere Länge des Bodys gehasht, als l= sagt</translation>
    </message>
    <message>
        <source>The signer hashed an empty body</source>
        <translation>Der Signierer hat einen leeren Body gehasht</translation>
    </message>
    <message>
        <source>The signer hashed lines that end with LF, not with CRLF</source>
        <translation>Der Signierer hat Zeilen gehasht, die mit LF enden, nicht mit CRLF</translation>
    </message>
    <message>
        <source>The subject got the prefix “%1”</source>
        <translation>Der Betreff bekam das Präfix „%1“</translation>
    </message>
    <message>
        <source>The subject got the ending “%1”</source>
        <translation>Der Betreff bekam die Endung „%1“</translation>
    </message>
    <message>
        <source>The encoded words in %1 were written in another way</source>
        <translation>Die kodierten Wörter in %1 wurden anders geschrieben</translation>
    </message>
    <message>
        <source>The quotation marks around a name in %1 were changed</source>
        <translation>Die Anführungszeichen um einen Namen in %1 wurden geändert</translation>
    </message>
    <message>
        <source>The spaces after commas or colons in %1 were changed</source>
        <translation>Die Leerzeichen nach Kommas oder Doppelpunkten in %1 wurden geändert</translation>
    </message>
    <message>
        <source>%1 put its own address into From</source>
        <comment>%1 did it</comment>
        <translation>%1 hat die eigene Adresse in From gesetzt</translation>
    </message>
    <message>
        <source>The date was written in another form</source>
        <translation>Das Datum wurde in anderer Form geschrieben</translation>
    </message>
    <message>
        <source>The brackets around the Message-ID were changed</source>
        <translation>Die Klammern um die Message-ID wurden geändert</translation>
    </message>
    <message>
        <source>Another field of a signed name was added: %1</source>
        <translation>Ein weiteres Feld eines signierten Namens wurde ergänzt: %1</translation>
    </message>
    <message>
        <source>%1 was changed, and z= says what it was</source>
        <translation>%1 wurde geändert, und z= sagt, wie es war</translation>
    </message>
    <message>
        <source>Fields of one name were put in another order: %1</source>
        <translation>Felder eines Namens kamen in eine andere Reihenfolge: %1</translation>
    </message>
    <message>
        <source>%1 was folded in other places</source>
        <translation>%1 wurde an anderen Stellen gefaltet</translation>
    </message>
    <message>
        <source>Capital letters were changed in the name of a field: %1</source>
        <translation>Im Namen eines Feldes wurde die Großschreibung geändert: %1</translation>
    </message>
    <message>
        <source>%1 was converted to another charset</source>
        <translation>%1 wurde in einen anderen Zeichensatz umgesetzt</translation>
    </message>
    <message>
        <source>The quotation marks of a parameter in %1 were changed</source>
        <translation>Die Anführungszeichen eines Parameters in %1 wurden geändert</translation>
    </message>
    <message>
        <source>Content-Transfer-Encoding was changed along with the body</source>
        <translation>Content-Transfer-Encoding wurde mit dem Body geändert</translation>
    </message>
    <message>
        <source>Capital letters were changed in a domain in %1</source>
        <translation>In einer Domain in %1 wurde die Großschreibung geändert</translation>
    </message>
    <message>
        <source>The DKIM-Signature field was folded in other places</source>
        <translation>Das Feld DKIM-Signature wurde an anderen Stellen gefaltet</translation>
    </message>
    <message>
        <source>White space in the DKIM-Signature field was changed</source>
        <translation>Im Feld DKIM-Signature wurde Leerraum geändert</translation>
    </message>
    <message>
        <source>The DKIM-Signature field was encoded as quoted-printable</source>
        <translation>Das Feld DKIM-Signature wurde als quoted-printable kodiert</translation>
    </message>
    <message>
        <source>The signer canonicalized the header in another way than c= says</source>
        <translation>Der Signierer hat den Header anders kanonisiert, als c= sagt</translation>
    </message>
    <message>
        <source>The signer took repeated fields from the top, not from the bottom</source>
        <translation>Der Signierer hat wiederholte Felder von oben genommen, nicht von unten</translation>
    </message>
    <message>
        <source>The signer hashed the header with another algorithm than a= says</source>
        <translation>Der Signierer hat den Header nach einem anderen Verfahren gehasht, als a= sagt</translation>
    </message>
    <message>
        <source>The key is the one that the signer used</source>
        <translation>Der Schlüssel ist der, den der Signierer verwendet hat</translation>
    </message>
    <message>
        <source>The signature was made with another key of this name</source>
        <translation>Die Signatur wurde mit einem anderen Schlüssel dieses Namens gemacht</translation>
    </message>
    <message>
        <source>The signature was made with another key: %1</source>
        <comment>%1 is a selector or a name</comment>
        <translation>Die Signatur wurde mit einem anderen Schlüssel gemacht: %1</translation>
    </message>
    <message>
        <source>The value of b= was changed on the way</source>
        <translation>Der Wert von b= wurde unterwegs geändert</translation>
    </message>
    <message>
        <source>No known key fits the signature</source>
        <translation>Kein bekannter Schlüssel passt zur Signatur</translation>
    </message>
    <message>
        <source>The time of the signature is over</source>
        <translation>Die Zeit der Signatur ist um</translation>
    </message>
    <message>
        <source>A server on the way wrote that the signature passed</source>
        <translation>Ein Server auf dem Weg schrieb, dass die Signatur bestand</translation>
    </message>
    <message>
        <source>%1 wrote that the signature passed</source>
        <comment>%1 is a server</comment>
        <translation>%1 schrieb, dass die Signatur bestand</translation>
    </message>
    <message>
        <source>The message came through a mailing list</source>
        <translation>Die Nachricht kam über eine Mailingliste</translation>
    </message>
    <message>
        <source>The message came through the mailing list %1</source>
        <translation>Die Nachricht kam über die Mailingliste %1</translation>
    </message>
    <message>
        <source>Spaces or line ends were changed</source>
        <translation>Leerzeichen oder Zeilenenden wurden geändert</translation>
    </message>
    <message>
        <source>%1 was empty when it was signed, and says something now</source>
        <translation>%1 war beim Signieren leer und enthält jetzt etwas</translation>
    </message>
</context>
<context>
    <name>DiagnosisUndoing</name>
    <message numerus="yes">
        <source>when the last %n line(s) are removed</source>
        <translation>
            <numerusform>wenn die letzte %n Zeile entfernt wird</numerusform>
            <numerusform>wenn die letzten %n Zeilen entfernt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>when the text at the end of the last line is removed</source>
        <translation>wenn der Text am Ende der letzten Zeile entfernt wird</translation>
    </message>
    <message numerus="yes">
        <source>when the first %n line(s) are removed</source>
        <translation>
            <numerusform>wenn die erste %n Zeile entfernt wird</numerusform>
            <numerusform>wenn die ersten %n Zeilen entfernt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when these %n line(s) are removed</source>
        <translation>
            <numerusform>wenn diese %n Zeile entfernt wird</numerusform>
            <numerusform>wenn diese %n Zeilen entfernt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>when the text inside the line is removed</source>
        <translation>wenn der Text in der Zeile entfernt wird</translation>
    </message>
    <message>
        <source>when this part is removed</source>
        <translation>wenn dieser Teil entfernt wird</translation>
    </message>
    <message>
        <source>when only the inner part is hashed</source>
        <translation>wenn nur der innere Teil gehasht wird</translation>
    </message>
    <message>
        <source>when the text outside the MIME parts is as it was</source>
        <translation>wenn der Text außerhalb der MIME-Teile ist, wie er war</translation>
    </message>
    <message>
        <source>when each bare CR is a CRLF again</source>
        <translation>wenn jedes einzelne CR wieder ein CRLF ist</translation>
    </message>
    <message>
        <source>when each line ends only once</source>
        <translation>wenn jede Zeile nur einmal endet</translation>
    </message>
    <message numerus="yes">
        <source>when the dot before %n line(s) is removed</source>
        <translation>
            <numerusform>wenn der Punkt vor %n Zeile entfernt wird</numerusform>
            <numerusform>wenn der Punkt vor %n Zeilen entfernt wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>when the dot before %n line(s) is put back</source>
        <translation>
            <numerusform>wenn der Punkt vor %n Zeile wieder da ist</numerusform>
            <numerusform>wenn der Punkt vor %n Zeilen wieder da ist</numerusform>
        </translation>
    </message>
    <message>
        <source>when the “&gt;” before “From ” is removed</source>
        <translation>wenn das „&gt;“ vor „From “ entfernt wird</translation>
    </message>
    <message>
        <source>when the spaces at line ends are put back</source>
        <translation>wenn die Leerzeichen an Zeilenenden wieder da sind</translation>
    </message>
    <message>
        <source>when the spaces at line ends are removed</source>
        <translation>wenn die Leerzeichen an Zeilenenden entfernt werden</translation>
    </message>
    <message>
        <source>when tabs and spaces are exchanged back</source>
        <translation>wenn Tabs und Leerzeichen zurückgetauscht werden</translation>
    </message>
    <message>
        <source>when the long lines are joined again</source>
        <translation>wenn die langen Zeilen wieder verbunden werden</translation>
    </message>
    <message>
        <source>when the byte order mark is removed</source>
        <translation>wenn die Bytereihenfolge-Marke entfernt wird</translation>
    </message>
    <message>
        <source>when the byte order mark is put back</source>
        <translation>wenn die Bytereihenfolge-Marke wieder da ist</translation>
    </message>
    <message>
        <source>when the body has its former transfer encoding</source>
        <translation>wenn der Body seine frühere Übertragungskodierung hat</translation>
    </message>
    <message>
        <source>when encoded lines are wrapped at their former length</source>
        <translation>wenn kodierte Zeilen bei der früheren Länge umbrochen werden</translation>
    </message>
    <message>
        <source>when the body has its former charset</source>
        <translation>wenn der Body seinen früheren Zeichensatz hat</translation>
    </message>
    <message>
        <source>when the field in the MIME part is removed</source>
        <translation>wenn das Feld im MIME-Teil entfernt wird</translation>
    </message>
    <message>
        <source>when the quotation marks in the MIME part&apos;s header are as they were</source>
        <translation>wenn die Anführungszeichen im Header des MIME-Teils sind, wie sie waren</translation>
    </message>
    <message>
        <source>when the MIME part&apos;s header is folded as it was</source>
        <translation>wenn der Header des MIME-Teils gefaltet ist, wie er war</translation>
    </message>
    <message>
        <source>when the links lead where they led before</source>
        <translation>wenn die Links dorthin führen, wohin sie führten</translation>
    </message>
    <message>
        <source>when the other canonicalization is used for the body</source>
        <translation>wenn der Body nach der anderen Kanonisierung behandelt wird</translation>
    </message>
    <message>
        <source>when the other algorithm is used for the body</source>
        <translation>wenn der Body nach dem anderen Verfahren gehasht wird</translation>
    </message>
    <message numerus="yes">
        <source>when the first %n byte(s) of the body are hashed</source>
        <translation>
            <numerusform>wenn nur das erste %n Byte des Bodys gehasht wird</numerusform>
            <numerusform>wenn nur die ersten %n Bytes des Bodys gehasht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>when nothing of the body is hashed</source>
        <translation>wenn vom Body nichts gehasht wird</translation>
    </message>
    <message>
        <source>when lines end with LF alone</source>
        <translation>wenn Zeilen nur mit LF enden</translation>
    </message>
    <message>
        <source>when the prefix is removed</source>
        <translation>wenn das Präfix entfernt wird</translation>
    </message>
    <message>
        <source>when the ending is removed</source>
        <translation>wenn die Endung entfernt wird</translation>
    </message>
    <message>
        <source>when the encoded words are written as they were</source>
        <translation>wenn die kodierten Wörter geschrieben sind, wie sie waren</translation>
    </message>
    <message>
        <source>when the quotation marks around names are as they were</source>
        <translation>wenn die Anführungszeichen um Namen sind, wie sie waren</translation>
    </message>
    <message>
        <source>when the spaces after commas and colons are as they were</source>
        <translation>wenn die Leerzeichen nach Kommas und Doppelpunkten sind, wie sie waren</translation>
    </message>
    <message>
        <source>when From names its author again</source>
        <translation>wenn From wieder den Verfasser nennt</translation>
    </message>
    <message>
        <source>when the date has its former form</source>
        <translation>wenn das Datum seine frühere Form hat</translation>
    </message>
    <message>
        <source>when the brackets of the Message-ID are as they were</source>
        <translation>wenn die Klammern der Message-ID sind, wie sie waren</translation>
    </message>
    <message>
        <source>when the additional field is removed</source>
        <translation>wenn das weitere Feld entfernt wird</translation>
    </message>
    <message>
        <source>when the field is empty again</source>
        <translation>wenn das Feld wieder leer ist</translation>
    </message>
    <message>
        <source>when the field says what z= says</source>
        <translation>wenn das Feld sagt, was z= sagt</translation>
    </message>
    <message>
        <source>when the fields stand in their former order</source>
        <translation>wenn die Felder in ihrer früheren Reihenfolge stehen</translation>
    </message>
    <message>
        <source>when the field is folded as it was</source>
        <translation>wenn das Feld gefaltet ist, wie es war</translation>
    </message>
    <message>
        <source>when the field&apos;s name has its former capital letters</source>
        <translation>wenn der Name des Feldes seine früheren Großbuchstaben hat</translation>
    </message>
    <message>
        <source>when the field has its former charset</source>
        <translation>wenn das Feld seinen früheren Zeichensatz hat</translation>
    </message>
    <message>
        <source>when the parameter is written as it was</source>
        <translation>wenn der Parameter geschrieben ist, wie er war</translation>
    </message>
    <message>
        <source>when Content-Transfer-Encoding is as it was</source>
        <translation>wenn Content-Transfer-Encoding ist, wie es war</translation>
    </message>
    <message>
        <source>when the domain&apos;s capital letters are as they were</source>
        <translation>wenn die Großbuchstaben der Domain sind, wie sie waren</translation>
    </message>
    <message>
        <source>when the DKIM-Signature field is folded as it was</source>
        <translation>wenn das Feld DKIM-Signature gefaltet ist, wie es war</translation>
    </message>
    <message>
        <source>when the white space in the DKIM-Signature field is as it was</source>
        <translation>wenn der Leerraum im Feld DKIM-Signature ist, wie er war</translation>
    </message>
    <message>
        <source>when each “=3D” in the DKIM-Signature field is “=” again</source>
        <translation>wenn jedes „=3D“ im Feld DKIM-Signature wieder „=“ ist</translation>
    </message>
    <message>
        <source>when the other canonicalization is used for the header</source>
        <translation>wenn der Header nach der anderen Kanonisierung behandelt wird</translation>
    </message>
    <message>
        <source>when repeated fields are taken from the top</source>
        <translation>wenn wiederholte Felder von oben genommen werden</translation>
    </message>
    <message>
        <source>when the other algorithm is used for the header</source>
        <translation>wenn der Header nach dem anderen Verfahren gehasht wird</translation>
    </message>
</context>
<context>
    <name>DmarcPolicyText</name>
    <message>
        <source>deliver, and report to the owner</source>
        <translation>zustellen und dem Inhaber berichten</translation>
    </message>
    <message>
        <source>The policy %1 applies, from the record of %2.</source>
        <translation>Es gilt die Richtlinie %1 aus dem Eintrag von %2.</translation>
    </message>
    <message>
        <source>The policy %1 applies, because the domain in From lies below %2.</source>
        <translation>Es gilt die Richtlinie %1, weil die Domain in From unter %2 liegt.</translation>
    </message>
    <message>
        <source>The policy %1 applies, because the domain in From lies below %2 and does not exist.</source>
        <translation>Es gilt die Richtlinie %1, weil die Domain in From unter %2 liegt und nicht existiert.</translation>
    </message>
    <message>
        <source>The record of %1 has no valid policy, but asks for reports: that is p=none.</source>
        <translation>Der Eintrag von %1 hat keine gültige Richtlinie, bittet aber um Berichte: das gilt als p=none.</translation>
    </message>
    <message>
        <source>The owner is testing (t=y), so it is applied one level milder: %1.</source>
        <translation>Der Inhaber testet (t=y), darum gilt sie eine Stufe milder: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>deliver as usual</source>
        <translation>wie üblich zustellen</translation>
    </message>
    <message>
        <source>treat as suspicious</source>
        <translation>als verdächtig behandeln</translation>
    </message>
    <message>
        <source>do not accept</source>
        <translation>nicht annehmen</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>nothing is asked of receivers</source>
        <translation>von Empfängern wird nichts erbeten</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>for mail that fails, not for this</source>
        <translation>für Mail, die nicht besteht, nicht für diese</translation>
    </message>
    <message>
        <source>for mail that fails</source>
        <translation>für Mail, die nicht besteht</translation>
    </message>
    <message>
        <source>RFC 7489 gives %1, RFC 9989 %2.</source>
        <translation>RFC 7489 ergibt %1, RFC 9989 %2.</translation>
    </message>
    <message>
        <source>The Public Suffix List says that the organization is %1, the walk says %2.</source>
        <translation>Nach der Public Suffix List ist die Organisation %1, nach dem Weg durch DNS %2.</translation>
    </message>
    <message>
        <source>RFC 7489 takes the policy of %1, RFC 9989 that of %2.</source>
        <translation>RFC 7489 nimmt die Richtlinie von %1, RFC 9989 die von %2.</translation>
    </message>
    <message>
        <source>RFC 7489 applies %1 to mail that fails, RFC 9989 %2.</source>
        <translation>RFC 7489 wendet auf Mail, die nicht besteht, %1 an, RFC 9989 %2.</translation>
    </message>
    <message>
        <source>Not the same domains are aligned with From.</source>
        <translation>Es passen nicht dieselben Domains zu From.</translation>
    </message>
    <message>
        <source>With pct=%1, RFC 7489 applied the policy to %1 % of the mail; today the tag is ignored.</source>
        <translation>Mit pct=%1 galt die Richtlinie nach RFC 7489 für %1 % der Mail; heute wird das Tag ignoriert.</translation>
    </message>
</context>
<context>
    <name>DmarcRecordText</name>
    <message>
        <source>Unknown tag</source>
        <translation>Unbekanntes Tag</translation>
    </message>
    <message>
        <source>No document names it; receivers ignore it.</source>
        <translation>Kein Dokument nennt es; Empfänger ignorieren es.</translation>
    </message>
    <message>
        <source>The tag %1= is historic: RFC 9989 ignores it.</source>
        <translation>Das Tag %1= ist historisch: RFC 9989 ignoriert es.</translation>
    </message>
    <message>
        <source>The tag %1= is unknown, and ignored.</source>
        <translation>Das Tag %1= ist unbekannt und wird ignoriert.</translation>
    </message>
    <message>
        <source>The tag %1= is ignored: names of tags are in small letters.</source>
        <translation>Das Tag %1= wird ignoriert: Namen von Tags haben kleine Buchstaben.</translation>
    </message>
    <message>
        <source>The tag %1= is there more than once; the first is read.</source>
        <translation>Das Tag %1= ist mehrmals da; gelesen wird das erste.</translation>
    </message>
    <message>
        <source>There is no tag between two semicolons.</source>
        <translation>Zwischen zwei Semikolons steht kein Tag.</translation>
    </message>
    <message>
        <source>The text %1 is no tag with a value, and is ignored.</source>
        <translation>Der Text %1 ist kein Tag mit einem Wert und wird ignoriert.</translation>
    </message>
    <message>
        <source>The value of %1= is none that this tag can have.</source>
        <translation>Den Wert von %1= kann dieses Tag nicht haben.</translation>
    </message>
    <message>
        <source>The record has no policy p=.</source>
        <translation>Der Eintrag hat keine Richtlinie p=.</translation>
    </message>
    <message>
        <source>Reports cannot be sent to %1: that is no address such as mailto:a@example.com.</source>
        <translation>Berichte können nicht an %1 gehen: das ist keine Adresse wie mailto:a@example.com.</translation>
    </message>
    <message>
        <source>The size limit %1 of an address is obsolete, and ignored.</source>
        <translation>Die Größengrenze %1 einer Adresse ist veraltet und wird ignoriert.</translation>
    </message>
    <message>
        <source>The tag fo= has no effect without ruf=.</source>
        <translation>Das Tag fo= bewirkt ohne ruf= nichts.</translation>
    </message>
</context>
<context>
    <name>DmarcStepText</name>
    <message>
        <source>Evaluate DMARC</source>
        <translation>DMARC auswerten</translation>
    </message>
    <message>
        <source>DMARC asks whether what is authenticated belongs to the domain that people see in From.</source>
        <translation>DMARC fragt, ob das, was authentifiziert ist, zu der Domain gehört, die man in From sieht.</translation>
    </message>
    <message>
        <source>Take the domain from From</source>
        <translation>Die Domain aus From nehmen</translation>
    </message>
    <message>
        <source>The author domain is that of the address in From, in the form that DNS knows; it must be exactly one.</source>
        <translation>Die Autordomain ist die der Adresse in From, in der Form, die DNS kennt; es muss genau eine sein.</translation>
    </message>
    <message>
        <source>Find the DMARC record</source>
        <translation>Den DMARC-Eintrag finden</translation>
    </message>
    <message>
        <source>The record of the author domain counts, else that of its organization, else that of its public suffix.</source>
        <translation>Es zählt der Eintrag der Autordomain, sonst der ihrer Organisation, sonst der ihres öffentlichen Suffixes.</translation>
    </message>
    <message>
        <source>Ask for a DMARC record</source>
        <translation>Nach einem DMARC-Eintrag fragen</translation>
    </message>
    <message>
        <source>A record stands in DNS as text at the name with _dmarc before it.</source>
        <translation>Ein Eintrag steht in DNS als Text beim Namen mit _dmarc davor.</translation>
    </message>
    <message>
        <source>Read the DMARC record</source>
        <translation>Den DMARC-Eintrag lesen</translation>
    </message>
    <message>
        <source>Faulty and unknown tags are ignored; only without a valid policy is the record as a whole in doubt.</source>
        <translation>Fehlerhafte und unbekannte Tags werden ignoriert; nur ohne gültige Richtlinie ist der ganze Eintrag in Frage gestellt.</translation>
    </message>
    <message>
        <source>Find the organizational domain</source>
        <translation>Die Organisationsdomain finden</translation>
    </message>
    <message>
        <source>The records found on the walk tell which name is the highest that belongs to the same owner.</source>
        <translation>Die Einträge auf dem Weg sagen, welches der höchste Name ist, der noch demselben Inhaber gehört.</translation>
    </message>
    <message>
        <source>Compare the domains with From</source>
        <translation>Die Domains mit From vergleichen</translation>
    </message>
    <message>
        <source>A signature or SPF counts only where its domain is aligned with From: anyone can sign for a domain of their own.</source>
        <translation>Eine Signatur oder SPF zählt nur, wenn ihre Domain zu From passt: für eine eigene Domain kann jeder signieren.</translation>
    </message>
    <message>
        <source>Compare one domain with From</source>
        <translation>Eine Domain mit From vergleichen</translation>
    </message>
    <message>
        <source>Strict alignment wants the same domain, relaxed alignment the same organization.</source>
        <translation>Striktes Alignment verlangt dieselbe Domain, gelockertes dieselbe Organisation.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>One signature or SPF result that passes and is aligned is enough.</source>
        <translation>Eine Signatur oder ein SPF-Ergebnis genügt, wenn es besteht und zu From passt.</translation>
    </message>
    <message>
        <source>Find the policy that applies</source>
        <translation>Die geltende Richtlinie finden</translation>
    </message>
    <message>
        <source>The owner says in p=, sp= or np= what to do with mail that fails; the receiver has the last word.</source>
        <translation>In p=, sp= oder np= sagt der Inhaber, was mit Mail geschehen soll, die nicht besteht; das letzte Wort hat der Empfänger.</translation>
    </message>
</context>
<context>
    <name>DmarcTagText</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Must be DMARC1 and come first; otherwise the text is no DMARC record.</source>
        <translation>Muss DMARC1 sein und am Anfang stehen; sonst ist der Text kein DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>Policy for the domain</source>
        <translation>Richtlinie für die Domain</translation>
    </message>
    <message>
        <source>What receivers are asked to do with mail from the domain that fails.</source>
        <translation>Was Empfänger mit Mail der Domain tun sollen, die nicht besteht.</translation>
    </message>
    <message>
        <source>Policy for subdomains</source>
        <translation>Richtlinie für Subdomains</translation>
    </message>
    <message>
        <source>The same for subdomains that exist; without it, p= holds for them, too.</source>
        <translation>Dasselbe für Subdomains, die existieren; ohne dieses Tag gilt p= auch für sie.</translation>
    </message>
    <message>
        <source>Policy for names that do not exist</source>
        <translation>Richtlinie für Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>The same for subdomains that do not exist in DNS; without it, sp= or p= holds.</source>
        <translation>Dasselbe für Subdomains, die in DNS nicht existieren; ohne dieses Tag gilt sp= oder p=.</translation>
    </message>
    <message>
        <source>Alignment of DKIM</source>
        <translation>Alignment von DKIM</translation>
    </message>
    <message>
        <source>With s (strict), d= must be the domain in From; with r (relaxed), the same organization is enough.</source>
        <translation>Mit s (strikt) muss d= die Domain in From sein; mit r (gelockert) genügt dieselbe Organisation.</translation>
    </message>
    <message>
        <source>Alignment of SPF</source>
        <translation>Alignment von SPF</translation>
    </message>
    <message>
        <source>With s (strict), MAIL FROM must have the domain in From; with r (relaxed), the same organization is enough.</source>
        <translation>Mit s (strikt) muss MAIL FROM die Domain in From haben; mit r (gelockert) genügt dieselbe Organisation.</translation>
    </message>
    <message>
        <source>Public suffix</source>
        <translation>Öffentliches Suffix</translation>
    </message>
    <message>
        <source>With y, others register names below this domain; with n, the organization begins here; with u, the walk decides.</source>
        <translation>Mit y registrieren andere Namen unter dieser Domain; mit n beginnt hier die Organisation; mit u entscheidet der Weg.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>With y, receivers are asked to apply each policy one level milder.</source>
        <translation>Mit y sollen Empfänger jede Richtlinie eine Stufe milder anwenden.</translation>
    </message>
    <message>
        <source>Aggregate reports to</source>
        <translation>Sammelberichte an</translation>
    </message>
    <message>
        <source>Where receivers send their daily counts of what passed and failed.</source>
        <translation>Wohin Empfänger täglich melden, wie viel bestanden hat und wie viel nicht.</translation>
    </message>
    <message>
        <source>Failure reports to</source>
        <translation>Einzelberichte an</translation>
    </message>
    <message>
        <source>Where receivers may send details of single messages that failed.</source>
        <translation>Wohin Empfänger Einzelheiten über Nachrichten senden können, die nicht bestanden haben.</translation>
    </message>
    <message>
        <source>When to send failure reports</source>
        <translation>Wann Einzelberichte gesendet werden</translation>
    </message>
    <message>
        <source>0: all checks failed; 1: any failed; d: a signature failed; s: SPF failed.</source>
        <translation>0: keine Prüfung hat bestanden; 1: eine hat nicht bestanden; d: eine Signatur nicht; s: SPF nicht.</translation>
    </message>
    <message>
        <source>Percentage (historic)</source>
        <translation>Prozentsatz (historisch)</translation>
    </message>
    <message>
        <source>RFC 7489 applied the policy to this part of the mail; today the tag is ignored.</source>
        <translation>Nach RFC 7489 galt die Richtlinie für diesen Teil der Mail; heute wird das Tag ignoriert.</translation>
    </message>
    <message>
        <source>Format of failure reports (historic)</source>
        <translation>Format der Einzelberichte (historisch)</translation>
    </message>
    <message>
        <source>There has only ever been one format, and today the tag is ignored.</source>
        <translation>Es hat immer nur ein Format gegeben, und heute wird das Tag ignoriert.</translation>
    </message>
    <message>
        <source>Interval of reports (historic)</source>
        <translation>Abstand der Berichte (historisch)</translation>
    </message>
    <message>
        <source>The seconds between two reports, which hardly any receiver kept; today the tag is ignored.</source>
        <translation>Die Sekunden zwischen zwei Berichten, an die sich kaum ein Empfänger hielt; heute wird das Tag ignoriert.</translation>
    </message>
</context>
<context>
    <name>DmarcText</name>
    <message>
        <source>A signature by %1 passes, and that domain is aligned with From.</source>
        <translation>Eine Signatur von %1 besteht, und diese Domain passt zu From.</translation>
    </message>
    <message>
        <source>SPF passes for %1, and that domain is aligned with From.</source>
        <translation>SPF besteht für %1, und diese Domain passt zu From.</translation>
    </message>
    <message>
        <source>DMARC does not apply to %1.</source>
        <translation>DMARC gilt für %1 nicht.</translation>
    </message>
    <message>
        <source>DMARC passes for %1.</source>
        <translation>DMARC besteht für %1.</translation>
    </message>
    <message>
        <source>DMARC fails for %1.</source>
        <translation>DMARC besteht für %1 nicht.</translation>
    </message>
    <message>
        <source>DMARC cannot be decided for %1 now.</source>
        <translation>DMARC kann für %1 jetzt nicht entschieden werden.</translation>
    </message>
    <message>
        <source>DMARC cannot be evaluated for %1.</source>
        <translation>DMARC kann für %1 nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>SPF counts</source>
        <translation>SPF zählt</translation>
    </message>
    <message>
        <source>it passes and is aligned: %1</source>
        <translation>besteht und passt zu From: %1</translation>
    </message>
    <message>
        <source>DKIM counts</source>
        <translation>DKIM zählt</translation>
    </message>
    <message>
        <source>an aligned signature passes: %1</source>
        <translation>eine passende Signatur besteht: %1</translation>
    </message>
    <message>
        <source>SPF is not decided</source>
        <translation>SPF ist nicht entschieden</translation>
    </message>
    <message>
        <source>DKIM is not decided</source>
        <translation>DKIM ist nicht entschieden</translation>
    </message>
    <message>
        <source>an answer from DNS is lacking</source>
        <translation>es fehlt eine Antwort von DNS</translation>
    </message>
    <message>
        <source>From has not exactly one domain</source>
        <translation>From hat nicht genau eine Domain</translation>
    </message>
    <message>
        <source>its result is not known</source>
        <translation>das Ergebnis ist nicht bekannt</translation>
    </message>
    <message>
        <source>it passes, but is not aligned</source>
        <translation>besteht, passt aber nicht zu From</translation>
    </message>
    <message>
        <source>it has no result, and is not aligned</source>
        <translation>ohne Ergebnis, und passt nicht zu From</translation>
    </message>
    <message>
        <source>it does not pass</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <source>the message has no signature</source>
        <translation>die Nachricht hat keine Signatur</translation>
    </message>
    <message>
        <source>no aligned signature passes</source>
        <translation>keine passende Signatur besteht</translation>
    </message>
    <message>
        <source>SPF does not count</source>
        <translation>SPF zählt nicht</translation>
    </message>
    <message>
        <source>DKIM does not count</source>
        <translation>DKIM zählt nicht</translation>
    </message>
    <message>
        <source>DMARC does not apply</source>
        <translation>DMARC gilt nicht</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>DMARC besteht</translation>
    </message>
    <message>
        <source>DMARC fails</source>
        <translation>DMARC besteht nicht</translation>
    </message>
    <message>
        <source>DMARC is not decided</source>
        <translation>DMARC ist nicht entschieden</translation>
    </message>
    <message>
        <source>DMARC cannot decide</source>
        <translation>DMARC kann nicht entscheiden</translation>
    </message>
    <message>
        <source>There is no reason to name: DMARC passes.</source>
        <translation>Es gibt keinen Grund zu nennen: DMARC besteht.</translation>
    </message>
    <message>
        <source>From names no address, so there is no domain to look up.</source>
        <translation>From nennt keine Adresse, also gibt es keine Domain abzufragen.</translation>
    </message>
    <message>
        <source>The address in From has no domain name that DNS could know.</source>
        <translation>Die Adresse in From hat keinen Domainnamen, den DNS kennen könnte.</translation>
    </message>
    <message>
        <source>From names several domains, and DMARC is made for exactly one.</source>
        <translation>From nennt mehrere Domains, und DMARC ist für genau eine gemacht.</translation>
    </message>
    <message>
        <source>Neither the domain in From nor its organization has a DMARC record.</source>
        <translation>Weder die Domain in From noch ihre Organisation hat einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>There are several DMARC records at one name, so none of them counts.</source>
        <translation>Bei einem Namen stehen mehrere DMARC-Einträge, darum zählt keiner davon.</translation>
    </message>
    <message>
        <source>The DMARC record has no policy p= and asks for no reports, so it is not used.</source>
        <translation>Der DMARC-Eintrag hat keine Richtlinie p= und bittet um keine Berichte, darum wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>A lookup that DMARC needs has no answer yet.</source>
        <translation>Auf eine Abfrage, die DMARC braucht, gibt es noch keine Antwort.</translation>
    </message>
    <message>
        <source>A lookup that DMARC needs failed; a later try may tell.</source>
        <translation>Eine Abfrage, die DMARC braucht, ist nicht gelungen; ein späterer Versuch kann es klären.</translation>
    </message>
    <message>
        <source>A check that would count has no result yet; a later try may tell.</source>
        <translation>Eine Prüfung, die zählen würde, hat noch kein Ergebnis; ein späterer Versuch kann es klären.</translation>
    </message>
    <message>
        <source>No signature passes, and SPF does not pass either.</source>
        <translation>Keine Signatur besteht, und SPF besteht auch nicht.</translation>
    </message>
    <message>
        <source>What passes is for a domain that is not aligned with From.</source>
        <translation>Was besteht, gilt für eine Domain, die nicht zu From passt.</translation>
    </message>
    <message>
        <source>DMARC cannot be evaluated.</source>
        <translation>DMARC kann nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>A policy in the DMARC record is not one of none, quarantine and reject, so it is not used.</source>
        <translation>Eine Richtlinie im DMARC-Eintrag ist keine von none, quarantine und reject, darum wird er nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>DmarcWalkText</name>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation>Abfrage misslungen</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>Kein solcher Name</translation>
    </message>
    <message>
        <source>No TXT record</source>
        <translation>Kein TXT-Eintrag</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <translation>Kein DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Several records</source>
        <translation>Mehrere Einträge</translation>
    </message>
    <message>
        <source>Record found</source>
        <translation>Eintrag gefunden</translation>
    </message>
    <message>
        <source>There is no answer yet about %1.</source>
        <translation>Über %1 gibt es noch keine Antwort.</translation>
    </message>
    <message>
        <source>The lookup of %1 failed, so nobody can tell whether there is a record.</source>
        <translation>Die Abfrage von %1 ist nicht gelungen, darum weiß niemand, ob es einen Eintrag gibt.</translation>
    </message>
    <message>
        <source>With _dmarc before it, the name %1 would be too long for DNS.</source>
        <translation>Mit _dmarc davor wäre der Name %1 für DNS zu lang.</translation>
    </message>
    <message>
        <source>DNS has no name %1.</source>
        <translation>DNS hat keinen Namen %1.</translation>
    </message>
    <message>
        <source>The name %1 exists, and has no TXT record.</source>
        <translation>Den Namen %1 gibt es, und er hat keinen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>The text at %1 does not begin with v=DMARC1, so it does not count.</source>
        <translation>Der Text bei %1 beginnt nicht mit v=DMARC1, darum zählt er nicht.</translation>
    </message>
    <message>
        <source>There are several DMARC records at %1, so none of them counts.</source>
        <translation>Bei %1 stehen mehrere DMARC-Einträge, darum zählt keiner davon.</translation>
    </message>
    <message>
        <source>There is a DMARC record at %1.</source>
        <translation>Bei %1 steht ein DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The walk goes on one label higher.</source>
        <translation>Der Weg geht ein Label höher weiter.</translation>
    </message>
    <message>
        <source>The name is long, so the walk goes on with its last seven labels.</source>
        <translation>Der Name ist lang, darum geht der Weg mit seinen letzten sieben Labels weiter.</translation>
    </message>
    <message>
        <source>The tag psd= of the record ends the walk.</source>
        <translation>Das Tag psd= des Eintrags beendet den Weg.</translation>
    </message>
    <message>
        <source>No label is left, so the walk ends.</source>
        <translation>Kein Label ist übrig, darum endet der Weg.</translation>
    </message>
    <message>
        <source>The walk cannot go on without an answer.</source>
        <translation>Ohne eine Antwort kann der Weg nicht weitergehen.</translation>
    </message>
    <message>
        <source>The organization of %1 is not known, because an answer is lacking.</source>
        <translation>Die Organisation von %1 ist nicht bekannt, weil eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>The organizational domain is %1: its record says so with psd=n.</source>
        <translation>Die Organisationsdomain ist %1: ihr Eintrag sagt es mit psd=n.</translation>
    </message>
    <message>
        <source>The organizational domain is %1, one label below a record with psd=y.</source>
        <translation>Die Organisationsdomain ist %1, ein Label unter einem Eintrag mit psd=y.</translation>
    </message>
    <message>
        <source>The organizational domain is %1, the shortest name with a record.</source>
        <translation>Die Organisationsdomain ist %1, der kürzeste Name mit einem Eintrag.</translation>
    </message>
    <message>
        <source>No name has a record, so %1 is an organization of its own.</source>
        <translation>Kein Name hat einen Eintrag, darum ist %1 eine eigene Organisation.</translation>
    </message>
    <message>
        <source>Yes: same domain</source>
        <translation>Ja: dieselbe Domain</translation>
    </message>
    <message>
        <source>Yes: same organization</source>
        <translation>Ja: dieselbe Organisation</translation>
    </message>
    <message>
        <source>No: not exactly %1</source>
        <translation>Nein: nicht genau %1</translation>
    </message>
    <message>
        <source>No: not %1</source>
        <translation>Nein: nicht %1</translation>
    </message>
    <message>
        <source>No: another organization</source>
        <translation>Nein: andere Organisation</translation>
    </message>
    <message>
        <source>No: no domain</source>
        <translation>Nein: keine Domain</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>The domain %1 is the one in From.</source>
        <translation>Die Domain %1 ist die in From.</translation>
    </message>
    <message>
        <source>The domains %1 and %2 both belong to the organizational domain %3.</source>
        <translation>Die Domains %1 und %2 gehören beide zur Organisationsdomain %3.</translation>
    </message>
    <message>
        <source>The record asks for strict alignment, and %1 is not %2.</source>
        <translation>Der Eintrag verlangt striktes Alignment, und %1 ist nicht %2.</translation>
    </message>
    <message>
        <source>The domain %1 is neither %2 nor below it, so it is of another organization.</source>
        <translation>Die Domain %1 ist weder %2 noch liegt sie darunter, darum gehört sie einer anderen Organisation.</translation>
    </message>
    <message>
        <source>The domain %1 lies below %2, but the walk finds another organizational domain for it.</source>
        <translation>Die Domain %1 liegt unter %2, aber der Weg findet für sie eine andere Organisationsdomain.</translation>
    </message>
    <message>
        <source>There is no domain name that could be aligned.</source>
        <translation>Es gibt keinen Domainnamen, der passen könnte.</translation>
    </message>
    <message>
        <source>The organization of %1 or %2 is not known, because an answer is lacking.</source>
        <translation>Die Organisation von %1 oder %2 ist nicht bekannt, weil eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>The organization of %1 was not looked up: it changes nothing.</source>
        <translation>Die Organisation von %1 wurde nicht abgefragt: sie ändert nichts.</translation>
    </message>
</context>
<context>
    <name>DnsText</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>Kein solcher Name</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Kein solcher Eintrag</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>DNS has this record.</source>
        <translation>Das DNS hat diesen Eintrag.</translation>
    </message>
    <message>
        <source>DNS has no such name (NXDOMAIN).</source>
        <translation>Das DNS kennt keinen solchen Namen (NXDOMAIN).</translation>
    </message>
    <message>
        <source>The name exists in DNS, but it has no record of this type.</source>
        <translation>Der Name existiert im DNS, hat aber keinen Eintrag dieses Typs.</translation>
    </message>
    <message>
        <source>No answer yet: the server could not resolve the name (SERVFAIL).</source>
        <translation>Noch keine Antwort: Der Server konnte den Namen nicht auflösen (SERVFAIL).</translation>
    </message>
    <message>
        <source>No answer yet: the server refused the question (REFUSED).</source>
        <translation>Noch keine Antwort: Der Server hat die Anfrage abgelehnt (REFUSED).</translation>
    </message>
    <message>
        <source>No answer yet: the server did not reply in time.</source>
        <translation>Noch keine Antwort: Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No answer yet: no server could be reached.</source>
        <translation>Noch keine Antwort: Kein Server war erreichbar.</translation>
    </message>
    <message>
        <source>No answer yet: the server sent something that cannot be read.</source>
        <translation>Noch keine Antwort: Was der Server gesendet hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No answer yet: the lookup was stopped before it ended.</source>
        <translation>Noch keine Antwort: Die Abfrage wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>No answer yet: there is no encrypted connection to this server of DNS over HTTPS. Check its URL and the network.</source>
        <translation>Noch keine Antwort: Zu diesem Server für DNS über HTTPS gibt es keine verschlüsselte Verbindung. URL und Netz prüfen.</translation>
    </message>
    <message>
        <source>No answer yet: what this URL sends is no answer of DNS over HTTPS. Check the URL.</source>
        <translation>Noch keine Antwort: Was diese URL sendet, ist keine Antwort von DNS über HTTPS. Die URL prüfen.</translation>
    </message>
    <message>
        <source>No answer yet: the server of DNS over HTTPS sent an error of HTTP. Check its URL, or ask another one.</source>
        <translation>Noch keine Antwort: Der Server für DNS über HTTPS hat einen HTTP-Fehler gesendet. Die URL prüfen oder einen anderen fragen.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>No answer yet: nobody was asked, since lookups are off.</source>
        <translation>Noch keine Antwort: Niemand wurde gefragt, weil Abfragen abgeschaltet sind.</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>DKIM signature fits now</source>
        <translation>DKIM-Signatur passt jetzt</translation>
    </message>
    <message>
        <source>DKIM signature: no answer yet</source>
        <translation>DKIM-Signatur: noch keine Antwort</translation>
    </message>
    <message>
        <source>DKIM signature waits for its key</source>
        <translation>DKIM-Signatur wartet auf Schlüssel</translation>
    </message>
    <message>
        <source>DKIM signature does not fit now</source>
        <translation>DKIM-Signatur passt jetzt nicht</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unbekannter Autor</translation>
    </message>
    <message>
        <source>author signs</source>
        <translation>Autor signiert</translation>
    </message>
    <message>
        <source>author does not sign</source>
        <translation>Autor signiert nicht</translation>
    </message>
    <message>
        <source>Author, as From says</source>
        <translation>Autor, wie From sagt</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Results more than once</source>
        <translation>Ergebnisse mehrfach</translation>
    </message>
    <message>
        <source>No message signature, or several</source>
        <translation>Keine Nachrichtensignatur oder mehrere</translation>
    </message>
    <message>
        <source>Message signature, changed since</source>
        <translation>Nachrichtensignatur, seither geändert</translation>
    </message>
    <message>
        <source>Message signature</source>
        <translation>Nachrichtensignatur</translation>
    </message>
    <message>
        <source>ARC-Seal, first in the chain</source>
        <translation>ARC-Seal, erstes der Kette</translation>
    </message>
    <message>
        <source>ARC-Seal, covers sets 1 to %1</source>
        <translation>ARC-Seal, deckt Sätze 1 bis %1 ab</translation>
    </message>
    <message>
        <source>No seal, or several</source>
        <translation>Kein Siegel oder mehrere</translation>
    </message>
    <message>
        <source>Seal, cv=%1</source>
        <translation>Siegel, cv=%1</translation>
    </message>
    <message>
        <source>seals it unchanged</source>
        <translation>siegelt sie unverändert</translation>
    </message>
    <message>
        <source>seals it changed</source>
        <translation>siegelt sie geändert</translation>
    </message>
    <message>
        <source>seals it</source>
        <translation>siegelt sie</translation>
    </message>
    <message>
        <source>depends on set %1</source>
        <translation>hängt von Satz %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 set(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Satz</numerusform>
            <numerusform>%1 Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>checks the chain now</source>
        <translation>prüft die Kette jetzt</translation>
    </message>
    <message>
        <source>Trust is your choice</source>
        <translation>Vertrauen wählen Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1 sealer(s) to trust</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Siegler</numerusform>
            <numerusform>%1 Siegler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ARC chain of %1 set(s), %2.</source>
        <comment>%1 is the number, %2: chain intact</comment>
        <translation>
            <numerusform>ARC-Kette aus %1 Satz, %2.</numerusform>
            <numerusform>ARC-Kette aus %1 Sätzen, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message changed at %1 place(s) on its way.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Die Nachricht änderte sich auf ihrem Weg an %1 Stelle.</numerusform>
            <numerusform>Die Nachricht änderte sich auf ihrem Weg an %1 Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was signed changed here.</source>
        <translation>Nichts Signiertes hat sich hier geändert.</translation>
    </message>
    <message>
        <source>The message changed here.</source>
        <translation>Hier hat sich die Nachricht geändert.</translation>
    </message>
    <message>
        <source>Whether the message changed here cannot be told.</source>
        <translation>Ob sich die Nachricht hier geändert hat, ist nicht zu erkennen.</translation>
    </message>
</context>
<context>
    <name>FactName</name>
    <message>
        <source>Length of the key, in bits</source>
        <translation>Länge des Schlüssels in Bit</translation>
    </message>
    <message>
        <source>Bytes of the canonical body</source>
        <translation>Byte des kanonischen Bodys</translation>
    </message>
    <message>
        <source>Public exponent</source>
        <translation>Öffentlicher Exponent</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>This signature of %1 fails because its body hash has another length.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihr Body-Hash eine andere Länge hat.</translation>
    </message>
    <message>
        <source>Signer: put the whole hash into bh=.</source>
        <translation>Signierer: den ganzen Hash in bh= schreiben.</translation>
    </message>
    <message>
        <source>This signature fails because the body is not what %1 signed.</source>
        <translation>Diese Signatur besteht nicht, weil der Body nicht der ist, den %1 signiert hat.</translation>
    </message>
    <message>
        <source>The key and the signed header fields fit, so only the body differs. Receiver: look for lines that were added or changed on the way.</source>
        <translation>Schlüssel und signierte Headerfelder passen, nur der Body weicht ab. Empfänger: nach Zeilen suchen, die unterwegs hinzukamen oder geändert wurden.</translation>
    </message>
    <message>
        <source>The body is not what was signed. A signed header field or the key is not, either. Receiver: compare the message with a copy that took another way.</source>
        <translation>Der Body ist nicht der signierte. Auch ein signiertes Headerfeld oder der Schlüssel weicht ab. Empfänger: die Nachricht mit einer Kopie vergleichen, die einen anderen Weg nahm.</translation>
    </message>
    <message>
        <source>The hash of the body differs from bh=. The value of b= could not be checked.</source>
        <translation>Der Hash des Bodys weicht von bh= ab. Der Wert von b= ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>This signature fails because a signed header or the key is not what %1 used.</source>
        <translation>Diese Signatur besteht nicht, weil ein signierter Header oder der Schlüssel von %1 abweicht.</translation>
    </message>
    <message>
        <source>The body is what was signed. What differs is a signed header field, the value of b=, or the key at %1.</source>
        <translation>Der Body ist der signierte. Abweichend ist ein signiertes Headerfeld, der Wert von b= oder der Schlüssel unter %1.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it expired on %2.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil sie am %2 abgelaufen ist.</translation>
    </message>
    <message>
        <source>Everything in it matches, only its time is over. Receiver: verify as if at the time of arrival to see the verdict of that time.</source>
        <translation>Alles an ihr stimmt überein, nur ihre Zeit ist um. Empfänger: wie zur Zeit des Eingangs prüfen, um das damalige Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because too many others stand before it.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil zu viele andere vor ihr stehen.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it names too many header fields.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil sie zu viele Headerfelder nennt.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because its version is not 1.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihre Version nicht 1 ist.</translation>
    </message>
    <message>
        <source>Signer: write v=1.</source>
        <translation>Signierer: v=1 schreiben.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it does not follow the grammar.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil sie der Grammatik nicht folgt.</translation>
    </message>
    <message>
        <source>Signer: mend this tag in the program that signs.</source>
        <translation>Signierer: dieses Tag in der signierenden Software berichtigen.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it lacks a required tag.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihr ein Pflicht-Tag fehlt.</translation>
    </message>
    <message>
        <source>Signer: write all of v, a, b, bh, d, h and s.</source>
        <translation>Signierer: alle Tags v, a, b, bh, d, h und s schreiben.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because its algorithm is not known.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihr Verfahren nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Signer: sign with rsa-sha256 or ed25519-sha256.</source>
        <translation>Signierer: mit rsa-sha256 oder ed25519-sha256 signieren.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because its canonicalization is not known.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihre Kanonisierung nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Signer: sign with c=relaxed/relaxed.</source>
        <translation>Signierer: mit c=relaxed/relaxed signieren.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it names no known way to get the key.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil sie keinen bekannten Weg zum Schlüssel nennt.</translation>
    </message>
    <message>
        <source>Signer: leave out q=, or write q=dns/txt.</source>
        <translation>Signierer: q= weglassen oder q=dns/txt schreiben.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because it does not cover the From field.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil sie das Feld From nicht abdeckt.</translation>
    </message>
    <message>
        <source>Signer: name From in h=.</source>
        <translation>Signierer: From in h= nennen.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because its identity i= is not allowed.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihre Identität i= nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Signer: leave out i=, or put it into the domain of d=.</source>
        <translation>Signierer: i= weglassen oder in die Domain von d= legen.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because the body is shorter than l= says.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil der Body kürzer ist, als l= angibt.</translation>
    </message>
    <message>
        <source>Receiver: look whether the end of the message is missing.</source>
        <translation>Empfänger: prüfen, ob das Ende der Nachricht fehlt.</translation>
    </message>
    <message>
        <source>This signature fails because the key of %1 is not in DNS.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüssel von %1 nicht im DNS steht.</translation>
    </message>
    <message>
        <source>Signer: publish the key there until all mail signed with it has arrived.</source>
        <translation>Signierer: den Schlüssel dort veröffentlichen, bis alle damit signierten Mails angekommen sind.</translation>
    </message>
    <message>
        <source>This signature fails because the key record of %1 cannot be used.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüsseleintrag von %1 unbrauchbar ist.</translation>
    </message>
    <message>
        <source>Signer: mend the key record in DNS.</source>
        <translation>Signierer: den Schlüsseleintrag im DNS berichtigen.</translation>
    </message>
    <message>
        <source>This signature fails because %1 has withdrawn the key.</source>
        <translation>Diese Signatur besteht nicht, weil %1 den Schlüssel zurückgezogen hat.</translation>
    </message>
    <message>
        <source>Signer: sign with a selector whose key is still published.</source>
        <translation>Signierer: mit einem Selektor signieren, dessen Schlüssel noch veröffentlicht ist.</translation>
    </message>
    <message>
        <source>This signature fails because the key of %1 does not fit its algorithm.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüssel von %1 nicht zum Verfahren passt.</translation>
    </message>
    <message>
        <source>Signer: give each type of key a selector of its own.</source>
        <translation>Signierer: jeder Schlüsselart einen eigenen Selektor geben.</translation>
    </message>
    <message>
        <source>This signature fails because the key of %1 does not allow its hash.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüssel von %1 ihren Hash nicht erlaubt.</translation>
    </message>
    <message>
        <source>Signer: remove h= from the key record, or add the hash.</source>
        <translation>Signierer: h= aus dem Schlüsseleintrag entfernen oder den Hash ergänzen.</translation>
    </message>
    <message>
        <source>This signature fails because the key of %1 is not meant for e-mail.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüssel von %1 nicht für E-Mail gedacht ist.</translation>
    </message>
    <message>
        <source>Signer: remove s= from the key record, or add email.</source>
        <translation>Signierer: s= aus dem Schlüsseleintrag entfernen oder email ergänzen.</translation>
    </message>
    <message>
        <source>This signature fails because %1 used rsa-sha1, which is no longer accepted.</source>
        <translation>Diese Signatur besteht nicht, weil %1 das nicht mehr zugelassene rsa-sha1 benutzt.</translation>
    </message>
    <message>
        <source>Everything in it matches, but RFC 8301 forbids to accept it. Signer: sign with rsa-sha256 or ed25519-sha256.</source>
        <translation>Alles an ihr stimmt überein, doch RFC 8301 verbietet, sie anzunehmen. Signierer: mit rsa-sha256 oder ed25519-sha256 signieren.</translation>
    </message>
    <message>
        <source>This signature fails because the key of %1 has only %2 bits.</source>
        <translation>Diese Signatur besteht nicht, weil der Schlüssel von %1 nur %2 Bit hat.</translation>
    </message>
    <message>
        <source>Everything in it matches, but RFC 8301 forbids to accept keys under %1 bits. Signer: publish a key of 2048 bits and sign with it.</source>
        <translation>Alles an ihr stimmt überein, doch RFC 8301 verbietet, Schlüssel unter %1 Bit anzunehmen. Signierer: einen Schlüssel mit 2048 Bit veröffentlichen und damit signieren.</translation>
    </message>
    <message>
        <source>This signature of %1 fails because its time of signing lies in the future.</source>
        <translation>Diese Signatur von %1 besteht nicht, weil ihr Signierzeitpunkt in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>Signer: set the clock of the server that signs.</source>
        <translation>Signierer: die Uhr des signierenden Servers stellen.</translation>
    </message>
    <message>
        <source>No answer yet: DNS did not give the key of %1.</source>
        <translation>Noch keine Antwort: Das DNS hat den Schlüssel von %1 nicht geliefert.</translation>
    </message>
    <message>
        <source>Receiver: try again, or ask another resolver.</source>
        <translation>Empfänger: noch einmal versuchen oder einen anderen Resolver fragen.</translation>
    </message>
    <message>
        <source>This signature of %1 has no verdict yet.</source>
        <translation>Diese Signatur von %1 hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>It has not been verified to the end.</source>
        <translation>Sie wurde nicht zu Ende geprüft.</translation>
    </message>
    <message>
        <source>This signature fails because the message is not what %1 signed.</source>
        <translation>Diese Signatur besteht nicht, weil die Nachricht nicht die ist, die %1 signiert hat.</translation>
    </message>
    <message>
        <source>The key fits. The hash of the body is not bh=, and a signed header is not what was signed. Receiver: compare the message with a copy that took another way.</source>
        <translation>Der Schlüssel passt. Der Hash des Bodys ist nicht bh=, und ein signierter Header ist nicht das, was signiert wurde. Empfänger: die Nachricht mit einer Kopie vergleichen, die einen anderen Weg nahm.</translation>
    </message>
    <message>
        <source>This signature fails because a signed header is not what %1 signed.</source>
        <translation>Diese Signatur besteht nicht, weil ein signierter Header nicht der ist, den %1 signiert hat.</translation>
    </message>
    <message>
        <source>The body and the key fit, so only a signed header field was changed, or a tag of the signature. Receiver: compare them with a copy that took another way.</source>
        <translation>Der Body und der Schlüssel passen, also wurde nur ein signiertes Headerfeld geändert oder ein Tag der Signatur. Empfänger: mit einer Kopie vergleichen, die einen anderen Weg nahm.</translation>
    </message>
    <message>
        <source>This signature was made with an old key of %1.</source>
        <translation>Diese Signatur wurde mit einem alten Schlüssel von %1 gemacht.</translation>
    </message>
    <message>
        <source>That is evidence about the past: no verifier accepts it today.</source>
        <translation>Das ist ein Beleg über die Vergangenheit: Kein Prüfer nimmt ihn heute an.</translation>
    </message>
    <message>
        <source>No answer yet: DNSSEC does not confirm the key of %1.</source>
        <translation>Noch keine Antwort: DNSSEC bestätigt den Schlüssel von %1 nicht.</translation>
    </message>
    <message>
        <source>Signer: have the operator of your DNS mend this.</source>
        <translation>Signierer: den Betreiber des eigenen DNS dies beheben lassen.</translation>
    </message>
    <message>
        <source>The header is as %1 signed it; there is no body to check.</source>
        <translation>Der Header ist, wie %1 ihn signiert hat; es gibt keinen Body zu prüfen.</translation>
    </message>
    <message>
        <source>This text holds the header alone, so bh= cannot be compared. Open the whole message to check the body too.</source>
        <translation>Dieser Text enthält nur den Header, daher lässt sich bh= nicht vergleichen. Um auch den Body zu prüfen, ist die ganze Nachricht zu öffnen.</translation>
    </message>
</context>
<context>
    <name>FieldCatalogWords</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to: de</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>FieldMeaningWords</name>
    <message>
        <source>A rule of the filter; not explained here</source>
        <translation>Eine Regel des Filters; hier nicht erklärt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1: nothing is said</source>
        <comment>%1 is what a code means</comment>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1: this value is not known</source>
        <comment>%1 is what a code means</comment>
        <translation>%1: dieser Wert ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FieldPartWords</name>
    <message>
        <source>The field is as it was copied</source>
        <translation>Das Feld ist, wie es kopiert wurde</translation>
    </message>
    <message>
        <source>The field that came differs from this copy</source>
        <translation>Das angekommene Feld weicht von dieser Kopie ab</translation>
    </message>
    <message>
        <source>The message has no such field any more</source>
        <translation>Die Nachricht hat kein solches Feld mehr</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file can be read.</source>
        <translation>Die Datei ist lesbar.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a message.</source>
        <translation>Das ist ein Ordner und keine Nachricht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read; the system says: “%1”.</source>
        <translation>Die Datei lässt sich nicht lesen; das System meldet: „%1“.</translation>
    </message>
    <message>
        <source>The file is empty, so there is no message in it.</source>
        <translation>Die Datei ist leer und enthält daher keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The tag l= ends before the body does, and anyone could have added the rest.</source>
        <translation>Das Tag l= endet vor dem Body, und jeder kann den Rest hinzugefügt haben.</translation>
    </message>
    <message numerus="yes">
        <source>The last %1 byte(s) of the body are not signed, and anyone could have added them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Das letzte %1 Byte des Bodys ist nicht signiert, und jeder kann es hinzugefügt haben.</numerusform>
            <numerusform>Die letzten %1 Bytes des Bodys sind nicht signiert, und jeder kann sie hinzugefügt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Body is only partly signed</source>
        <translation>Body ist nur teilweise signiert</translation>
    </message>
    <message>
        <source>Signer: leave out l= and sign the whole body.</source>
        <translation>Signierer: l= weglassen und den ganzen Body signieren.</translation>
    </message>
    <message>
        <source>Body may be extended</source>
        <translation>Body lässt sich verlängern</translation>
    </message>
    <message>
        <source>The tag l= covers the whole body now, but text added after it would pass too.</source>
        <translation>Das Tag l= deckt jetzt den ganzen Body ab, doch auch danach angefügter Text bestünde.</translation>
    </message>
    <message>
        <source>%1 is not signed</source>
        <translation>%1 ist nicht signiert</translation>
    </message>
    <message>
        <source>A change of the field %1 on the way does not break the signature.</source>
        <translation>Eine Änderung am Feld %1 bricht die Signatur nicht.</translation>
    </message>
    <message>
        <source>Signer: add %1 to h=.</source>
        <translation>Signierer: %1 in h= aufnehmen.</translation>
    </message>
    <message>
        <source>Another %1 is not signed</source>
        <translation>Weiteres Feld %1 ist nicht signiert</translation>
    </message>
    <message>
        <source>The message has more fields %1 than h= names, so at least one is not signed.</source>
        <translation>Die Nachricht hat mehr Felder %1, als h= nennt; mindestens eines ist also nicht signiert.</translation>
    </message>
    <message>
        <source>Signer: name %1 in h= once more than it occurs, so that none can be added.</source>
        <translation>Signierer: %1 in h= einmal öfter nennen, als es vorkommt, damit keines hinzukommen kann.</translation>
    </message>
    <message>
        <source>Too many signatures</source>
        <translation>Zu viele Signaturen</translation>
    </message>
    <message>
        <source>Only the first %1 signatures are verified; the others are listed.</source>
        <translation>Nur die ersten %1 Signaturen werden geprüft; die übrigen werden aufgezählt.</translation>
    </message>
    <message>
        <source>Receiver: do the same, since each signature costs a lookup.</source>
        <translation>Empfänger: ebenso verfahren, denn jede Signatur kostet eine Abfrage.</translation>
    </message>
    <message>
        <source>Too many names in h=</source>
        <translation>Zu viele Namen in h=</translation>
    </message>
    <message>
        <source>A signature that names more than %1 header fields is not verified.</source>
        <translation>Eine Signatur, die mehr als %1 Headerfelder nennt, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Signer: name in h= only the fields that the message has, and a few guards.</source>
        <translation>Signierer: in h= nur die vorhandenen Felder und einige zum Schutz nennen.</translation>
    </message>
</context>
<context>
    <name>FormFindingWords</name>
    <message numerus="yes">
        <source>%1 line(s) among the header fields have no name and colon, so they are not fields.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Zeile zwischen den Headerfeldern hat weder Namen noch Doppelpunkt und ist daher kein Feld.</numerusform>
            <numerusform>%1 Zeilen zwischen den Headerfeldern haben weder Namen noch Doppelpunkt und sind daher keine Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>NUL byte</source>
        <translation>NUL-Byte</translation>
    </message>
    <message>
        <source>A byte 0 stands in the message, where some programs stop reading and others do not.</source>
        <translation>In der Nachricht steht ein Byte 0; manche Programme hören dort auf zu lesen, andere nicht.</translation>
    </message>
    <message>
        <source>Signer: encode such content, for example as base64.</source>
        <translation>Signierer: solchen Inhalt kodieren, etwa als base64.</translation>
    </message>
    <message>
        <source>Control character in the header</source>
        <translation>Steuerzeichen im Header</translation>
    </message>
    <message>
        <source>A control character stands in the header, and programs differ in what they make of it.</source>
        <translation>Im Header steht ein Steuerzeichen, und Programme gehen verschieden damit um.</translation>
    </message>
    <message>
        <source>Signer: remove control characters before you sign.</source>
        <translation>Signierer: Steuerzeichen vor dem Signieren entfernen.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>This text holds the header alone. Signatures, keys, ARC seals, SPF and the route can be checked; body hashes, l= and MIME parts cannot.</source>
        <translation>Dieser Text enthält nur den Header. Signaturen, Schlüssel, ARC-Siegel, SPF und der Weg lassen sich prüfen; Body-Hashes, l= und MIME-Teile nicht.</translation>
    </message>
    <message>
        <source>Receiver: save the whole message to check its body too.</source>
        <translation>Empfänger: die ganze Nachricht speichern, um auch ihren Body zu prüfen.</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>Kein Feld Date</translation>
    </message>
    <message>
        <source>A message must have a Date field, and this one has none.</source>
        <translation>Eine Nachricht muss ein Feld Date haben, und diese hat keines.</translation>
    </message>
    <message>
        <source>Signer: write a Date field and sign it.</source>
        <translation>Signierer: ein Feld Date schreiben und signieren.</translation>
    </message>
    <message>
        <source>%1 stands more than once</source>
        <translation>%1 steht mehr als einmal da</translation>
    </message>
    <message>
        <source>The field %1 may stand once. Programs differ in which of them they show.</source>
        <translation>Das Feld %1 darf einmal dastehen. Programme zeigen verschiedene davon.</translation>
    </message>
    <message>
        <source>Receiver: do not rely on %1 in this message.</source>
        <translation>Empfänger: sich in dieser Nachricht nicht auf %1 verlassen.</translation>
    </message>
    <message>
        <source>Line ends restored</source>
        <translation>Zeilenenden wiederhergestellt</translation>
    </message>
    <message>
        <source>The file has LF where mail has CR LF, so the line ends were restored before hashing.</source>
        <translation>Die Datei hat LF, wo Mail CR LF hat; die Zeilenenden wurden vor dem Hashen wiederhergestellt.</translation>
    </message>
    <message>
        <source>CR without LF</source>
        <translation>CR ohne LF</translation>
    </message>
    <message>
        <source>A CR without an LF is no line end in mail; servers differ in what they make of it.</source>
        <translation>Ein CR ohne LF ist in Mail kein Zeilenende; Server gehen verschieden damit um.</translation>
    </message>
    <message>
        <source>Signer: end each line with CR LF before you sign.</source>
        <translation>Signierer: vor dem Signieren jede Zeile mit CR LF beenden.</translation>
    </message>
    <message>
        <source>Header line without a name</source>
        <translation>Headerzeile ohne Namen</translation>
    </message>
    <message>
        <source>Signer: give each header line a name and a colon.</source>
        <translation>Signierer: jeder Headerzeile einen Namen und einen Doppelpunkt geben.</translation>
    </message>
    <message>
        <source>Space before a colon</source>
        <translation>Leerraum vor einem Doppelpunkt</translation>
    </message>
    <message>
        <source>White space stands between a header name and its colon, and verifiers differ on it.</source>
        <translation>Zwischen einem Headernamen und seinem Doppelpunkt steht Leerraum; Prüfer gehen verschieden damit um.</translation>
    </message>
    <message>
        <source>Signer: write header names without white space after them.</source>
        <translation>Signierer: Headernamen ohne Leerraum dahinter schreiben.</translation>
    </message>
</context>
<context>
    <name>JudgeText</name>
    <message>
        <source>%1 for d=%2</source>
        <comment>%1 is a result, %2 a domain</comment>
        <translation>%1 für d=%2</translation>
    </message>
    <message>
        <source>an unnamed server</source>
        <translation>ein Server ohne Namen</translation>
    </message>
</context>
<context>
    <name>KeyFindingText</name>
    <message>
        <source>RSA key has only %1 bits</source>
        <translation>RSA-Schlüssel hat nur %1 Bit</translation>
    </message>
    <message>
        <source>RSA key is short</source>
        <translation>RSA-Schlüssel ist kurz</translation>
    </message>
    <message>
        <source>RFC 8301 asks signers for %1 bits or more; this key passes, but it protects less.</source>
        <translation>RFC 8301 empfiehlt Signierern mindestens %1 Bit; dieser Schlüssel besteht, schützt aber weniger.</translation>
    </message>
    <message>
        <source>Signer: publish a key of 2048 bits under a new selector and sign with it.</source>
        <translation>Signierer: einen Schlüssel mit 2048 Bit unter einem neuen Selektor veröffentlichen und damit signieren.</translation>
    </message>
    <message>
        <source>RSA key is too short</source>
        <translation>RSA-Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>Keys under %1 bits can be broken, so RFC 8301 forbids to accept them.</source>
        <translation>Schlüssel unter %1 Bit lassen sich brechen; RFC 8301 verbietet daher, sie anzunehmen.</translation>
    </message>
    <message>
        <source>Domain is testing DKIM</source>
        <translation>Domain testet DKIM</translation>
    </message>
    <message>
        <source>The key record has t=y: its owner is testing DKIM. The verdict is the same.</source>
        <translation>Der Schlüsseleintrag hat t=y: Sein Inhaber testet DKIM. Das Ergebnis bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Signer: remove t=y from the key record when the tests are over.</source>
        <translation>Signierer: t=y nach dem Ende der Tests aus dem Schlüsseleintrag entfernen.</translation>
    </message>
    <message>
        <source>Key excludes subdomains</source>
        <translation>Schlüssel schließt Subdomains aus</translation>
    </message>
    <message>
        <source>The key record has t=s, so i= must be in the domain of d= itself.</source>
        <translation>Der Schlüsseleintrag hat t=s; i= muss daher in der Domain von d= selbst liegen.</translation>
    </message>
    <message>
        <source>Key is withdrawn</source>
        <translation>Schlüssel ist zurückgezogen</translation>
    </message>
    <message>
        <source>The tag p= is empty, so the domain has withdrawn the key and nothing passes with it.</source>
        <translation>Das Tag p= ist leer: Die Domain hat den Schlüssel zurückgezogen, und nichts besteht damit.</translation>
    </message>
    <message>
        <source>Signer: sign with a selector whose key is still published.</source>
        <translation>Signierer: mit einem Selektor signieren, dessen Schlüssel noch veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Key record cannot be read</source>
        <translation>Schlüsseleintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>The record does not follow the grammar of RFC 6376, 3.6.1, so nothing passes with it.</source>
        <translation>Der Eintrag folgt nicht der Grammatik von RFC 6376, 3.6.1; nichts besteht damit.</translation>
    </message>
    <message>
        <source>Signer: publish the record again as v=DKIM1, k= and p=, with semicolons between them.</source>
        <translation>Signierer: den Eintrag als v=DKIM1, k= und p= neu veröffentlichen, mit Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>Key tag given twice</source>
        <translation>Schlüssel-Tag doppelt</translation>
    </message>
    <message>
        <source>A tag is given twice in the key record, so the whole record must not be used.</source>
        <translation>Ein Tag steht doppelt im Schlüsseleintrag; der ganze Eintrag darf daher nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Signer: publish each tag of the key record once.</source>
        <translation>Signierer: jedes Tag des Schlüsseleintrags nur einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>v= is not the first tag</source>
        <translation>v= ist nicht das erste Tag</translation>
    </message>
    <message>
        <source>The tag v= must be the first of a key record, if it is there at all.</source>
        <translation>Das Tag v= muss das erste eines Schlüsseleintrags sein, falls es dasteht.</translation>
    </message>
    <message>
        <source>Signer: move v=DKIM1 to the start of the key record.</source>
        <translation>Signierer: v=DKIM1 an den Anfang des Schlüsseleintrags stellen.</translation>
    </message>
    <message>
        <source>Key version is not known</source>
        <translation>Version des Schlüssels ist nicht bekannt</translation>
    </message>
    <message>
        <source>The version of a key record is DKIM1, written exactly so.</source>
        <translation>Die Version eines Schlüsseleintrags ist DKIM1, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Signer: publish the record with v=DKIM1.</source>
        <translation>Signierer: den Eintrag mit v=DKIM1 veröffentlichen.</translation>
    </message>
    <message>
        <source>Key type is not known</source>
        <translation>Schlüsselart ist nicht bekannt</translation>
    </message>
    <message>
        <source>The tag k= names a type of key other than rsa and ed25519.</source>
        <translation>Das Tag k= nennt eine andere Schlüsselart als rsa und ed25519.</translation>
    </message>
    <message>
        <source>Signer: publish a key of type rsa or ed25519.</source>
        <translation>Signierer: einen Schlüssel der Art rsa oder ed25519 veröffentlichen.</translation>
    </message>
    <message>
        <source>Hash is not allowed</source>
        <translation>Hash ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The tag h= of the key record does not allow the hash of this signature.</source>
        <translation>Das Tag h= des Schlüsseleintrags erlaubt den Hash dieser Signatur nicht.</translation>
    </message>
    <message>
        <source>Signer: remove h= from the key record, or add the hash that you sign with.</source>
        <translation>Signierer: h= aus dem Schlüsseleintrag entfernen oder den benutzten Hash ergänzen.</translation>
    </message>
    <message>
        <source>Key is not for e-mail</source>
        <translation>Schlüssel ist nicht für E-Mail</translation>
    </message>
    <message>
        <source>The tag s= of the key record does not name the service email.</source>
        <translation>Das Tag s= des Schlüsseleintrags nennt den Dienst email nicht.</translation>
    </message>
    <message>
        <source>Signer: remove s= from the key record, or add email to it.</source>
        <translation>Signierer: s= aus dem Schlüsseleintrag entfernen oder email ergänzen.</translation>
    </message>
    <message>
        <source>Key in the bare form</source>
        <translation>Schlüssel in der bloßen Form</translation>
    </message>
    <message>
        <source>The tag p= holds an RSAPublicKey, without the SubjectPublicKeyInfo that most verifiers expect around it.</source>
        <translation>Das Tag p= enthält einen RSAPublicKey ohne die SubjectPublicKeyInfo, die die meisten Prüfer darum erwarten.</translation>
    </message>
    <message>
        <source>Signer: publish the key as SubjectPublicKeyInfo, which every verifier reads.</source>
        <translation>Signierer: den Schlüssel als SubjectPublicKeyInfo veröffentlichen, die jeder Prüfer liest.</translation>
    </message>
    <message>
        <source>Ed25519 key in another form</source>
        <translation>Ed25519-Schlüssel in anderer Form</translation>
    </message>
    <message>
        <source>The tag p= holds a SubjectPublicKeyInfo, but RFC 8463 wants the 32 bytes of the key alone.</source>
        <translation>Das Tag p= enthält eine SubjectPublicKeyInfo, doch RFC 8463 verlangt allein die 32 Bytes des Schlüssels.</translation>
    </message>
    <message>
        <source>Signer: publish the 32 bytes of the key in base64, without anything around them.</source>
        <translation>Signierer: die 32 Bytes des Schlüssels in Base64 veröffentlichen, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>Semicolon is missing</source>
        <translation>Semikolon fehlt</translation>
    </message>
    <message>
        <source>Two tags of the key record stand next to each other with no semicolon between them.</source>
        <translation>Zwei Tags des Schlüsseleintrags stehen ohne Semikolon nebeneinander.</translation>
    </message>
    <message>
        <source>Signer: put a semicolon after each tag of the key record.</source>
        <translation>Signierer: hinter jedes Tag des Schlüsseleintrags ein Semikolon setzen.</translation>
    </message>
    <message>
        <source>Quotation marks in the record</source>
        <translation>Anführungszeichen im Eintrag</translation>
    </message>
    <message>
        <source>The record contains quotation marks, most likely copied from a zone file.</source>
        <translation>Der Eintrag enthält Anführungszeichen, höchstwahrscheinlich aus einer Zonendatei kopiert.</translation>
    </message>
    <message>
        <source>Signer: publish the record without quotation marks inside its text.</source>
        <translation>Signierer: den Eintrag ohne Anführungszeichen im Text veröffentlichen.</translation>
    </message>
    <message>
        <source>Backslashes in the record</source>
        <translation>Backslashes im Eintrag</translation>
    </message>
    <message>
        <source>The record contains backslashes, most likely escapes copied from a zone file.</source>
        <translation>Der Eintrag enthält Backslashes, höchstwahrscheinlich Maskierungen aus einer Zonendatei.</translation>
    </message>
    <message>
        <source>Signer: publish the record without backslashes.</source>
        <translation>Signierer: den Eintrag ohne Backslashes veröffentlichen.</translation>
    </message>
    <message>
        <source>PEM lines in p=</source>
        <translation>PEM-Zeilen in p=</translation>
    </message>
    <message>
        <source>The tag p= contains the BEGIN and END lines of a PEM file, which are no base64.</source>
        <translation>Das Tag p= enthält die Zeilen BEGIN und END einer PEM-Datei, die kein Base64 sind.</translation>
    </message>
    <message>
        <source>Signer: publish only the base64 text between the BEGIN and END lines.</source>
        <translation>Signierer: nur den Base64-Text zwischen den Zeilen BEGIN und END veröffentlichen.</translation>
    </message>
    <message>
        <source>Key is cut off</source>
        <translation>Schlüssel ist abgeschnitten</translation>
    </message>
    <message>
        <source>The key is longer than what p= holds, so its end is missing.</source>
        <translation>Der Schlüssel ist länger als das, was p= enthält; sein Ende fehlt.</translation>
    </message>
    <message>
        <source>Signer: publish the whole key, as several strings of one TXT record where it is long.</source>
        <translation>Signierer: den ganzen Schlüssel veröffentlichen, falls er lang ist, als mehrere Zeichenketten eines TXT-Eintrags.</translation>
    </message>
    <message>
        <source>Key in base64url</source>
        <translation>Schlüssel in base64url</translation>
    </message>
    <message>
        <source>The tag p= is written with - and _, where base64 has + and /.</source>
        <translation>Das Tag p= ist mit - und _ geschrieben, wo Base64 + und / hat.</translation>
    </message>
    <message>
        <source>Signer: publish the key in the usual base64, with + and /.</source>
        <translation>Signierer: den Schlüssel im üblichen Base64 mit + und / veröffentlichen.</translation>
    </message>
    <message>
        <source>Private key is published</source>
        <translation>Privater Schlüssel ist veröffentlicht</translation>
    </message>
    <message>
        <source>Several TXT records</source>
        <translation>Mehrere TXT-Einträge</translation>
    </message>
    <message>
        <source>RFC 6376 does not say what several records at one name mean; each key record was tried.</source>
        <translation>RFC 6376 sagt nicht, was mehrere Einträge unter einem Namen bedeuten; jeder Schlüsseleintrag wurde probiert.</translation>
    </message>
    <message>
        <source>Signer: publish exactly one TXT record at this name.</source>
        <translation>Signierer: genau einen TXT-Eintrag unter diesem Namen veröffentlichen.</translation>
    </message>
    <message>
        <source>Text is not a key record</source>
        <translation>Text ist kein Schlüsseleintrag</translation>
    </message>
    <message>
        <source>Signer: publish the key record at this name, and nothing else.</source>
        <translation>Signierer: unter diesem Namen den Schlüsseleintrag und sonst nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of this domain do not verify.</source>
        <translation>Die DNSSEC-Signaturen dieser Domain stimmen nicht.</translation>
    </message>
    <message>
        <source>DNSSEC does not confirm the key</source>
        <translation>DNSSEC bestätigt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of this domain do not verify: %1.</source>
        <translation>Die DNSSEC-Signaturen dieser Domain stimmen nicht: %1.</translation>
    </message>
    <message>
        <source>Signer: have the operator of the domain’s DNS mend this.</source>
        <translation>Signierer: den Betreiber des DNS der Domain dies beheben lassen.</translation>
    </message>
    <message>
        <source>A key of %1 bits was factored in 2012 with rented computers: anyone can sign with this one. RFC 8301 forbids to accept it.</source>
        <translation>Ein Schlüssel mit %1 Bit wurde 2012 mit gemieteten Rechnern faktorisiert: Mit diesem kann jeder signieren. RFC 8301 verbietet, ihn anzunehmen.</translation>
    </message>
    <message>
        <source>Exponent is unusual</source>
        <translation>Exponent ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Signer: make the next key with the exponent 65537.</source>
        <translation>Signierer: den nächsten Schlüssel mit dem Exponenten 65537 erzeugen.</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is a large number, which some verifiers refuse.</source>
        <translation>Der Exponent des RSA-Schlüssels ist eine große Zahl, die manche Prüfer ablehnen.</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is %1, so verifiers that check padding carelessly can be deceived. Nearly all keys have 65537.</source>
        <translation>Der Exponent des RSA-Schlüssels ist %1, daher lassen sich Prüfer täuschen, die die Auffüllung nachlässig prüfen. Fast alle Schlüssel haben 65537.</translation>
    </message>
    <message>
        <source>The exponent of the RSA key is %1, where nearly all keys have 65537.</source>
        <translation>Der Exponent des RSA-Schlüssels ist %1; fast alle Schlüssel haben 65537.</translation>
    </message>
    <message>
        <source>The tag h= of the key record allows SHA-1 alone, which RFC 8301 forbids, so nothing passes with this key.</source>
        <translation>Das Tag h= des Schlüsseleintrags erlaubt nur SHA-1, das RFC 8301 verbietet; daher besteht mit diesem Schlüssel nichts.</translation>
    </message>
    <message>
        <source>Signer: remove h= from the key record, and sign with rsa-sha256.</source>
        <translation>Signierer: h= aus dem Schlüsseleintrag entfernen und mit rsa-sha256 signieren.</translation>
    </message>
    <message>
        <source>The tag h= of the key record does not allow SHA-256.</source>
        <translation>Das Tag h= des Schlüsseleintrags erlaubt SHA-256 nicht.</translation>
    </message>
    <message>
        <source>The record ends after 255 bytes, the most that one string of DNS holds, so the end of the key is missing.</source>
        <translation>Der Eintrag endet nach 255 Bytes, so viel fasst eine Zeichenkette im DNS; daher fehlt das Ende des Schlüssels.</translation>
    </message>
    <message>
        <source>The TXT record at this name is empty.</source>
        <translation>Der TXT-Eintrag unter diesem Namen ist leer.</translation>
    </message>
    <message>
        <source>The record at this name is one of %1, which belongs at another name.</source>
        <translation>Der Eintrag unter diesem Namen ist einer für %1, der unter einen anderen Namen gehört.</translation>
    </message>
    <message>
        <source>A TXT record at this name is something else, most likely what a wildcard answers.</source>
        <translation>Ein TXT-Eintrag unter diesem Namen ist etwas anderes, wahrscheinlich die Antwort eines Wildcards.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a domain name, and the company&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key is kept by a provider</source>
        <translation>Schlüssel liegt bei einem Anbieter</translation>
    </message>
    <message>
        <source>The alias lets %1 change this key at any time.</source>
        <translation>Durch den Alias kann %1 diesen Schlüssel jederzeit ändern.</translation>
    </message>
    <message>
        <source>Alias leads to nothing</source>
        <translation>Alias führt ins Leere</translation>
    </message>
    <message>
        <source>The name is an alias of %1, where DNS has no TXT record.</source>
        <translation>Der Name ist ein Alias von %1, und dort hat DNS keinen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>Signer: ask that provider for the right target, or remove the alias and sign with another selector.</source>
        <translation>Signierer: beim Anbieter nach dem richtigen Ziel fragen oder den Alias entfernen und mit einem anderen Selektor signieren.</translation>
    </message>
    <message>
        <source>Key is old</source>
        <translation>Schlüssel ist alt</translation>
    </message>
    <message>
        <source>The selector reads as a date that lies years back.</source>
        <translation>Der Selektor liest sich wie ein Datum, das Jahre zurückliegt.</translation>
    </message>
    <message>
        <source>The selector reads as a date: %1. The longer a key stands, the more people have had it in their hands.</source>
        <translation>Der Selektor liest sich wie ein Datum: %1. Je länger ein Schlüssel steht, desto mehr Leute hatten ihn in der Hand.</translation>
    </message>
    <message>
        <source>Signer: publish a new key under a new selector at least once a year.</source>
        <translation>Signierer: mindestens einmal im Jahr einen neuen Schlüssel unter einem neuen Selektor veröffentlichen.</translation>
    </message>
    <message>
        <source>Key is shared</source>
        <translation>Schlüssel wird geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%1 other name(s) seen here publish this same key.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 anderer hier gesehener Name veröffentlicht denselben Schlüssel.</numerusform>
            <numerusform>%1 andere hier gesehene Namen veröffentlichen denselben Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signer: publish a key of its own for each domain, so that one can be withdrawn without the others.</source>
        <translation>Signierer: für jede Domain einen eigenen Schlüssel veröffentlichen, damit sich einer ohne die anderen zurückziehen lässt.</translation>
    </message>
    <message>
        <source>Ed25519 alone</source>
        <translation>Nur Ed25519</translation>
    </message>
    <message>
        <source>Not every receiver verifies Ed25519 yet, and for those the message is unsigned.</source>
        <translation>Noch nicht jeder Empfänger prüft Ed25519; für die anderen ist die Nachricht nicht signiert.</translation>
    </message>
    <message>
        <source>Signer: sign with an RSA key as well, under another selector.</source>
        <translation>Signierer: zusätzlich mit einem RSA-Schlüssel unter einem anderen Selektor signieren.</translation>
    </message>
    <message>
        <source>HTML in the record</source>
        <translation>HTML im Eintrag</translation>
    </message>
    <message>
        <source>The record contains escapes of HTML such as &amp;#43; for +, most likely copied out of a web page.</source>
        <translation>Der Eintrag enthält HTML-Schreibweisen wie &amp;#43; für +, wahrscheinlich aus einer Webseite kopiert.</translation>
    </message>
    <message>
        <source>Signer: publish the record with the characters themselves.</source>
        <translation>Signierer: den Eintrag mit den Zeichen selbst veröffentlichen.</translation>
    </message>
    <message>
        <source>Tag in capitals</source>
        <translation>Tag in Großbuchstaben</translation>
    </message>
    <message>
        <source>The names of tags are lower case: P= is not p=.</source>
        <translation>Die Namen von Tags sind klein geschrieben: P= ist nicht p=.</translation>
    </message>
    <message>
        <source>Signer: write v=, k= and p= in lower case.</source>
        <translation>Signierer: v=, k= und p= klein schreiben.</translation>
    </message>
    <message>
        <source>Key of another type</source>
        <translation>Schlüssel anderer Art</translation>
    </message>
    <message>
        <source>The tag p= holds another type of key than k= names.</source>
        <translation>Das Tag p= enthält eine andere Art von Schlüssel, als k= nennt.</translation>
    </message>
    <message>
        <source>Signer: publish the record with the type that the key has.</source>
        <translation>Signierer: den Eintrag mit der Art veröffentlichen, die der Schlüssel hat.</translation>
    </message>
    <message>
        <source>The tag p= holds the PRIVATE key, so anyone can sign for this domain now.</source>
        <translation>Das Tag p= enthält den PRIVATEN Schlüssel, daher kann jetzt jeder für diese Domain signieren.</translation>
    </message>
    <message>
        <source>Signer: revoke this key now, remove the record, and publish the public part of a new key under another selector.</source>
        <translation>Signierer: diesen Schlüssel jetzt zurückziehen, den Eintrag entfernen und den öffentlichen Teil eines neuen Schlüssels unter einem anderen Selektor veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>KeyProblemText</name>
    <message>
        <source>Key not found</source>
        <translation>Schlüssel nicht gefunden</translation>
    </message>
    <message>
        <source>DNS has no key record at %1.</source>
        <translation>Das DNS hat keinen Schlüsseleintrag unter %1.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>DNS has not answered for %1 yet.</source>
        <translation>Das DNS hat zu %1 noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not a key record</source>
        <translation>Kein Schlüsseleintrag</translation>
    </message>
    <message>
        <source>The text at the name of the key is something other than a key record: %1.</source>
        <translation>Der Text unter dem Namen des Schlüssels ist etwas anderes als ein Schlüsseleintrag: %1.</translation>
    </message>
    <message>
        <source>Not DKIM1</source>
        <translation>Nicht DKIM1</translation>
    </message>
    <message>
        <source>The version of the key record is %1, and only DKIM1 exists.</source>
        <translation>Die Version des Schlüsseleintrags ist %1, und es gibt nur DKIM1.</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>Nicht vorn</translation>
    </message>
    <message>
        <source>The tag v= is not the first of the key record, where it must be.</source>
        <translation>Das Tag v= steht nicht vorn im Schlüsseleintrag, wo es stehen muss.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This type of key is not known: %1.</source>
        <translation>Diese Schlüsselart ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Other than a= needs</source>
        <translation>Passt nicht zu a=</translation>
    </message>
    <message>
        <source>The key is of another type than the algorithm in a= needs.</source>
        <translation>Der Schlüssel ist von anderer Art, als das Verfahren in a= braucht.</translation>
    </message>
    <message>
        <source>Empty: withdrawn</source>
        <translation>Leer: zurückgezogen</translation>
    </message>
    <message>
        <source>The tag p= is empty, so the domain has withdrawn the key.</source>
        <translation>Das Tag p= ist leer: Die Domain hat den Schlüssel zurückgezogen.</translation>
    </message>
    <message>
        <source>Not such a key</source>
        <translation>Kein solcher Schlüssel</translation>
    </message>
    <message>
        <source>The tag p= does not hold a key of the type that k= names.</source>
        <translation>Das Tag p= enthält keinen Schlüssel der Art, die k= nennt.</translation>
    </message>
    <message>
        <source>Hash not allowed</source>
        <translation>Hash nicht erlaubt</translation>
    </message>
    <message>
        <source>The key record allows other hashes only than the one in a=.</source>
        <translation>Der Schlüsseleintrag erlaubt nur andere Hashes als den in a=.</translation>
    </message>
    <message>
        <source>Not for e-mail</source>
        <translation>Nicht für E-Mail</translation>
    </message>
    <message>
        <source>The key record allows the key for other services only, not for e-mail.</source>
        <translation>Der Schlüsseleintrag erlaubt den Schlüssel nur für andere Dienste, nicht für E-Mail.</translation>
    </message>
    <message>
        <source>Subdomain not allowed</source>
        <translation>Subdomain nicht erlaubt</translation>
    </message>
    <message>
        <source>The key record has t=s, so i= must not be in a subdomain of d=.</source>
        <translation>Der Schlüsseleintrag hat t=s; i= darf daher nicht in einer Subdomain von d= liegen.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>The RSA key has fewer than %1 bits, and such keys must not be accepted.</source>
        <translation>Der RSA-Schlüssel hat weniger als %1 Bit, und solche Schlüssel dürfen nicht angenommen werden.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of the answer for %1 do not verify.</source>
        <translation>Die DNSSEC-Signaturen der Antwort zu %1 stimmen nicht.</translation>
    </message>
</context>
<context>
    <name>KeyRingText</name>
    <message>
        <source>It could not be moved (%1), so no keys are kept until that is mended.</source>
        <translation>Sie konnte nicht verschoben werden (%1), deshalb werden keine Schlüssel aufgehoben, bis das behoben ist.</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation>Sie ist als %1 aufgehoben, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The file of known keys, %1, cannot be read: %2. No keys are kept until that is mended.</source>
        <translation>Die Datei der bekannten Schlüssel, %1, ist nicht lesbar: %2. Es werden keine Schlüssel aufgehoben, bis das behoben ist.</translation>
    </message>
    <message>
        <source>The file of known keys, %1, holds something else. %2</source>
        <translation>Die Datei der bekannten Schlüssel, %1, enthält etwas anderes. %2</translation>
    </message>
    <message>
        <source>The file of known keys, %1, is larger than this program ever makes it. %2</source>
        <translation>Die Datei der bekannten Schlüssel, %1, ist größer, als dieses Programm sie je macht. %2</translation>
    </message>
    <message>
        <source>The known keys cannot be kept in %1: %2.</source>
        <translation>Die bekannten Schlüssel können nicht in %1 aufgehoben werden: %2.</translation>
    </message>
</context>
<context>
    <name>KeyTagParts</name>
    <message>
        <source>A DKIM key record</source>
        <translation>Ein DKIM-Schlüsseleintrag</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>Der Schlüssel ist zurückgezogen</translation>
    </message>
    <message>
        <source>The public key, base64</source>
        <translation>Der öffentliche Schlüssel, Base64</translation>
    </message>
    <message>
        <source>In test mode; no subdomains in i=</source>
        <translation>Im Testbetrieb; keine Subdomains in i=</translation>
    </message>
    <message>
        <source>In test mode</source>
        <translation>Im Testbetrieb</translation>
    </message>
    <message>
        <source>No subdomains in i=</source>
        <translation>Keine Subdomains in i=</translation>
    </message>
    <message>
        <source>Not in test mode</source>
        <translation>Nicht im Testbetrieb</translation>
    </message>
    <message>
        <source>For all hashes</source>
        <translation>Für alle Hashes</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>hashes</comment>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>For all services</source>
        <translation>Für alle Dienste</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>services</comment>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>A note to people</source>
        <translation>Eine Notiz für Menschen</translation>
    </message>
    <message>
        <source>Restricted i=, until RFC 6376 removed it</source>
        <translation>Beschränkte i=, bis RFC 6376 es strich</translation>
    </message>
    <message>
        <source>First, as required</source>
        <translation>Vorn, wie verlangt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Fits a=%1</source>
        <comment>%1 is an algorithm</comment>
        <translation>Passt zu a=%1</translation>
    </message>
    <message>
        <source>%1 decoded</source>
        <comment>%1: 294 bytes</comment>
        <translation>%1 dekodiert</translation>
    </message>
    <message>
        <source>Verdict is the same</source>
        <translation>Ergebnis bleibt gleich</translation>
    </message>
    <message>
        <source>Allows this signature</source>
        <translation>Erlaubt diese Signatur</translation>
    </message>
    <message>
        <source>Allows e-mail</source>
        <translation>Erlaubt E-Mail</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Historic, ignored</source>
        <translation>Historisch, ohne Wirkung</translation>
    </message>
    <message>
        <source>Allows SHA-256</source>
        <translation>Erlaubt SHA-256</translation>
    </message>
</context>
<context>
    <name>KeyTagWords</name>
    <message>
        <source>Version.</source>
        <translation>Version.</translation>
    </message>
    <message>
        <source>The record is a DKIM key record of version 1. The tag may be missing; otherwise it comes first.</source>
        <translation>Der Eintrag ist ein DKIM-Schlüsseleintrag der Version 1. Das Tag darf fehlen; sonst steht es vorn.</translation>
    </message>
    <message>
        <source>A DKIM key record all the same</source>
        <translation>Trotzdem ein DKIM-Schlüsseleintrag</translation>
    </message>
    <message>
        <source>Kind of key.</source>
        <translation>Schlüsselart.</translation>
    </message>
    <message>
        <source>The kind of key in p=, rsa or ed25519. It must fit the algorithm in a= of the signature.</source>
        <translation>Die Art des Schlüssels in p=, rsa oder ed25519. Sie muss zum Verfahren in a= der Signatur passen.</translation>
    </message>
    <message>
        <source>An RSA key</source>
        <translation>Ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>Public key.</source>
        <translation>Öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>The public half of the key pair, in base64. An empty value means that the domain has withdrawn the key.</source>
        <translation>Die öffentliche Hälfte des Schlüsselpaars, in Base64. Ein leerer Wert heißt, dass die Domain den Schlüssel zurückgezogen hat.</translation>
    </message>
    <message>
        <source>No key, though one is required</source>
        <translation>Kein Schlüssel, obwohl einer nötig ist</translation>
    </message>
    <message>
        <source>Flags.</source>
        <translation>Schalter.</translation>
    </message>
    <message>
        <source>The flag y says that the domain is testing DKIM, which changes no verdict. The flag s forbids i= in a subdomain of d=.</source>
        <translation>Der Schalter y sagt, dass die Domain DKIM testet; das ändert kein Ergebnis. Der Schalter s verbietet i= in einer Subdomain von d=.</translation>
    </message>
    <message>
        <source>Not in test mode</source>
        <translation>Nicht im Testbetrieb</translation>
    </message>
    <message>
        <source>Hashes.</source>
        <translation>Hashes.</translation>
    </message>
    <message>
        <source>The hashes that signatures with this key may use. Without the tag all are allowed.</source>
        <translation>Die Hashes, die Signaturen mit diesem Schlüssel benutzen dürfen. Ohne das Tag sind alle erlaubt.</translation>
    </message>
    <message>
        <source>For all hashes</source>
        <translation>Für alle Hashes</translation>
    </message>
    <message>
        <source>Services.</source>
        <translation>Dienste.</translation>
    </message>
    <message>
        <source>What the key may be used for; e-mail needs email or *. Without the tag all is allowed.</source>
        <translation>Wofür der Schlüssel benutzt werden darf; E-Mail braucht email oder *. Ohne das Tag ist alles erlaubt.</translation>
    </message>
    <message>
        <source>For all services</source>
        <translation>Für alle Dienste</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notizen.</translation>
    </message>
    <message>
        <source>A note of the key’s owner to people. No program reads it.</source>
        <translation>Eine Notiz des Inhabers für Menschen. Kein Programm liest sie.</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Granularity.</source>
        <translation>Granularität.</translation>
    </message>
    <message>
        <source>RFC 4871 let it restrict the part of i= before @. RFC 6376 removed it, so it is ignored.</source>
        <translation>Nach RFC 4871 beschränkte es den Teil von i= vor dem @. RFC 6376 hat es gestrichen, es bleibt daher ohne Wirkung.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Keine Beschränkung</translation>
    </message>
    <message>
        <source>Unknown, ignored</source>
        <translation>Unbekannt, ohne Wirkung</translation>
    </message>
    <message>
        <source>Unknown tag.</source>
        <translation>Unbekanntes Tag.</translation>
    </message>
    <message>
        <source>No standard that this program knows defines this tag. Verifiers ignore it.</source>
        <translation>Kein Standard, den dieses Programm kennt, beschreibt dieses Tag. Prüfer übergehen es.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>KeyTreeView</name>
    <message>
        <source>An Ed25519 key is published as its 32 bytes, with nothing around them.</source>
        <translation>Ein Ed25519-Schlüssel wird als seine 32 Bytes veröffentlicht, mit nichts darum herum.</translation>
    </message>
    <message>
        <source>These bytes are not one value of DER, so they cannot be taken apart.</source>
        <translation>Diese Bytes sind nicht ein Wert in DER, also lassen sie sich nicht zerlegen.</translation>
    </message>
</context>
<context>
    <name>KeyVerdictText</name>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no key at this name.</source>
        <translation>Unter diesem Namen gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing passes with this key.</source>
        <translation>Mit diesem Schlüssel besteht nichts.</translation>
    </message>
    <message>
        <source>Receivers can verify with this key, but it needs attention.</source>
        <translation>Empfänger können mit diesem Schlüssel prüfen, aber er braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Receivers can verify with this key.</source>
        <translation>Empfänger können mit diesem Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Er ist %1.</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Brauchbar</translation>
    </message>
</context>
<context>
    <name>KeysErrorText</name>
    <message>
        <source>cannot be read as JSON: %1</source>
        <translation>lässt sich nicht als JSON lesen: %1</translation>
    </message>
    <message>
        <source>is JSON, but not an object from names to TXT values</source>
        <translation>ist JSON, aber kein Objekt von Namen zu TXT-Werten</translation>
    </message>
    <message>
        <source>the value of “%1” is no text, list of texts, null, or object of record types</source>
        <translation>der Wert von „%1“ ist weder Text noch Liste von Texten, null oder Objekt von Eintragstypen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>“%1” is no record type that can stand here</source>
        <translation>„%1“ ist kein Eintragstyp, der hier stehen kann</translation>
    </message>
    <message>
        <source>no record type follows “%1” (the form is: name [ttl] [IN] TXT &quot;text&quot;)</source>
        <translation>auf „%1“ folgt kein Eintragstyp (die Form ist: name [ttl] [IN] TXT &quot;text&quot;)</translation>
    </message>
    <message>
        <source>nothing follows the record type %1</source>
        <translation>auf den Eintragstyp %1 folgt nichts</translation>
    </message>
    <message>
        <source>a record without a name, and none above it to take the name from</source>
        <translation>ein Eintrag ohne Namen und keiner darüber, von dem er ihn nehmen könnte</translation>
    </message>
    <message>
        <source>a quoted string is not closed</source>
        <translation>eine Zeichenkette in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>“%1” is no escape</source>
        <translation>„%1“ ist keine Maskierung</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this folder cannot be read</source>
        <translation>dieser Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>this folder has no keys file (.json, .keys, .txt or .zone)</source>
        <translation>dieser Ordner hat keine Schlüsseldatei (.json, .keys, .txt oder .zone)</translation>
    </message>
</context>
<context>
    <name>KnownKeyText</name>
    <message>
        <source>DNS, asked before</source>
        <translation>DNS, früher gefragt</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>%1, recovered from signatures</source>
        <translation>%1, aus Signaturen berechnet</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>kein brauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>It verifies with the key archived %1, not with what DNS answers now.</source>
        <comment>%1: from 3 May 2023 to 4 Feb 2024</comment>
        <translation>Sie besteht mit dem Schlüssel aus dem Archiv, gesehen %1, nicht mit dem, was DNS jetzt antwortet.</translation>
    </message>
    <message>
        <source>It verifies with another key, known %1, not with what DNS answers now.</source>
        <comment>%1: from 3 May 2023 to 4 Feb 2024</comment>
        <translation>Sie besteht mit einem anderen Schlüssel, bekannt %1, nicht mit dem, was DNS jetzt antwortet.</translation>
    </message>
</context>
<context>
    <name>MessageVerdict</name>
    <message numerus="yes">
        <source>%1 of the %2 signatures pass(es), and one is enough.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 der %2 Signaturen besteht, und eine genügt.</numerusform>
            <numerusform>%1 der %2 Signaturen bestehen, und eine genügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has no DKIM signature.</source>
        <translation>Diese Nachricht hat keine DKIM-Signatur.</translation>
    </message>
    <message>
        <source>No domain vouches for it, and nothing shows whether it changed on its way. Much mail has none, so this proves nothing.</source>
        <translation>Keine Domain bürgt für sie, und nichts zeigt, ob sie unterwegs geändert wurde. Viele Mails haben keine, das beweist also nichts.</translation>
    </message>
    <message>
        <source>This message passes: %1 signed it, and no signed part has changed.</source>
        <translation>Diese Nachricht besteht: %1 hat sie signiert, und kein signierter Teil wurde geändert.</translation>
    </message>
    <message>
        <source>Waiting for DNS to give the key of %1.</source>
        <translation>Warten auf den Schlüssel von %1 aus dem DNS.</translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) are being looked up.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Name wird abgefragt.</numerusform>
            <numerusform>%1 Namen werden abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message fails because none of its %1 signatures passes.</source>
        <translation>Diese Nachricht besteht nicht, weil keine ihrer %1 Signaturen besteht.</translation>
    </message>
    <message>
        <source>This message passes, but the signature of its author’s domain %1 fails.</source>
        <translation>Diese Nachricht besteht, nicht aber die Signatur von %1, der Domain des Autors.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>The reader sees another author. Many receivers refuse a message with two From fields, not all do.</source>
        <translation>Der Leser sieht einen anderen Autor. Viele Empfänger weisen eine Nachricht mit zwei From-Feldern ab, aber nicht alle.</translation>
    </message>
    <message>
        <source>The reader sees another subject.</source>
        <translation>Der Leser sieht einen anderen Betreff.</translation>
    </message>
    <message>
        <source>Answers go to an address that the signer never chose.</source>
        <translation>Antworten gehen an eine Adresse, die der Signierer nie gewählt hat.</translation>
    </message>
    <message>
        <source>The message seems to be from another day, and is sorted by that.</source>
        <translation>Die Nachricht scheint von einem anderen Tag zu sein und wird danach einsortiert.</translation>
    </message>
    <message>
        <source>The reader sees one more recipient, and an answer to all goes there too.</source>
        <translation>Der Leser sieht einen Empfänger mehr, und eine Antwort an alle geht auch dorthin.</translation>
    </message>
    <message>
        <source>The button to unsubscribe leads to a place that the signer never chose.</source>
        <translation>Der Knopf zum Abbestellen führt an einen Ort, den der Signierer nie gewählt hat.</translation>
    </message>
    <message>
        <source>The signed body is shown as something else: as source text, or as HTML.</source>
        <translation>Der signierte Body wird als etwas anderes gezeigt: als Quelltext oder als HTML.</translation>
    </message>
    <message>
        <source>Show another body, and hide the signed one</source>
        <translation>Einen anderen Body zeigen und den signierten verstecken</translation>
    </message>
    <message>
        <source>Add a part to the body</source>
        <translation>Dem Body einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add text at the end of the body</source>
        <translation>Text am Ende des Bodys anfügen</translation>
    </message>
    <message>
        <source>Put a second %1 on top</source>
        <comment>%1: Subject</comment>
        <translation>Ein zweites %1 obenauf setzen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>%1: Subject</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>%1: Reply-To</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Send it to others, with another To</source>
        <translation>An andere senden, mit anderem To</translation>
    </message>
    <message>
        <source>Send it again, to anybody</source>
        <translation>Noch einmal senden, an beliebige Empfänger</translation>
    </message>
    <message>
        <source>Anybody who has the message can write a new body behind the signed one, and a Content-Type that hides the signed one. The reader sees the new body alone.</source>
        <translation>Wer die Nachricht hat, kann hinter den signierten Body einen neuen schreiben, und ein Content-Type, das den signierten versteckt. Der Leser sieht nur den neuen Body.</translation>
    </message>
    <message>
        <source>Anybody who has the message can add a part behind the signed bytes. The reader sees it as a part of the message.</source>
        <translation>Wer die Nachricht hat, kann hinter den signierten Bytes einen Teil hinzufügen. Der Leser sieht ihn als Teil der Nachricht.</translation>
    </message>
    <message>
        <source>Anybody who has the message can write more behind the signed bytes. The reader sees it below the signed text, with nothing between them.</source>
        <translation>Wer die Nachricht hat, kann hinter den signierten Bytes weiterschreiben. Der Leser sieht es unter dem signierten Text, ohne dass etwas dazwischen steht.</translation>
    </message>
    <message>
        <source>Anybody who has the message can add a %1 above the signed one, and many programs show the first.</source>
        <comment>%1: Subject</comment>
        <translation>Wer die Nachricht hat, kann ein %1 über dem signierten hinzufügen, und viele Programme zeigen das erste.</translation>
    </message>
    <message>
        <source>Anybody who has the message can write another %1.</source>
        <comment>%1: Subject</comment>
        <translation>Wer die Nachricht hat, kann ein anderes %1 schreiben.</translation>
    </message>
    <message>
        <source>Anybody who has the message can add a %1.</source>
        <comment>%1: Reply-To</comment>
        <translation>Wer die Nachricht hat, kann ein %1 hinzufügen.</translation>
    </message>
    <message>
        <source>Anybody who has the message can send it to any number of people. Each of them reads a To that the author did not write.</source>
        <translation>Wer die Nachricht hat, kann sie an beliebig viele Leute senden. Jeder davon liest ein To, das der Autor nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Anybody who has the message can send it to any number of people, as if by blind copy. To still shows the first recipient.</source>
        <translation>Wer die Nachricht hat, kann sie an beliebig viele Leute senden, wie als Blindkopie. To zeigt weiter den ersten Empfänger.</translation>
    </message>
    <message>
        <source>The tag l= lets only the first %1 of the body be hashed.</source>
        <comment>%1: 167 bytes</comment>
        <translation>Das Tag l= lässt nur die ersten %1 des Bodys hashen.</translation>
    </message>
    <message>
        <source>And nothing guards against another Content-Type.</source>
        <translation>Und nichts schützt vor einem anderen Content-Type.</translation>
    </message>
    <message>
        <source>The line that ends the last part comes after them.</source>
        <translation>Die Zeile, die den letzten Teil beendet, kommt erst danach.</translation>
    </message>
    <message>
        <source>The tag h= names %1 only as often as it was there. Verifiers take the lowest one, so one more on top is not hashed.</source>
        <comment>%1: Subject</comment>
        <translation>Das Tag h= nennt %1 nur so oft, wie es da war. Prüfer nehmen das unterste, also wird ein weiteres obenauf nicht gehasht.</translation>
    </message>
    <message>
        <source>The signature does not cover this %1: it is not hashed.</source>
        <comment>%1: Subject</comment>
        <translation>Die Signatur deckt dieses %1 nicht ab: Es wird nicht gehasht.</translation>
    </message>
    <message>
        <source>The tag h= does not name %1, so one that is added is not hashed.</source>
        <comment>%1: Reply-To</comment>
        <translation>Das Tag h= nennt %1 nicht, also wird ein hinzugefügtes nicht gehasht.</translation>
    </message>
    <message>
        <source>To whom mail goes is said in the envelope, which DKIM does not sign. And this To is not hashed.</source>
        <translation>An wen Mail geht, steht im Umschlag, den DKIM nicht signiert. Und dieses To wird nicht gehasht.</translation>
    </message>
    <message>
        <source>To whom mail goes is said in the envelope, which DKIM does not sign. Without x=, the signature stays good as long as its key is in DNS.</source>
        <translation>An wen Mail geht, steht im Umschlag, den DKIM nicht signiert. Ohne x= besteht die Signatur, solange ihr Schlüssel im DNS steht.</translation>
    </message>
    <message>
        <source>Signer: leave out l=. Receiver: do not trust what comes after the bytes that it counts.</source>
        <translation>Signierer: l= weglassen. Empfänger: nichts auf das geben, was nach den gezählten Bytes kommt.</translation>
    </message>
    <message>
        <source>Signer: name %1 in h= once more than it is there.</source>
        <comment>%1: Subject</comment>
        <translation>Signierer: %1 in h= einmal öfter nennen, als es da ist.</translation>
    </message>
    <message>
        <source>Signer: name %1 in h=, and once more than it is there.</source>
        <comment>%1: Subject</comment>
        <translation>Signierer: %1 in h= nennen, und zwar einmal öfter, als es da ist.</translation>
    </message>
    <message>
        <source>Signer: name %1 in h=, although it is not there.</source>
        <comment>%1: Reply-To</comment>
        <translation>Signierer: %1 in h= nennen, obwohl es nicht da ist.</translation>
    </message>
    <message>
        <source>Signer: name To in h= once more than it is there, and let x= end the signature after some days.</source>
        <translation>Signierer: To in h= einmal öfter nennen, als es da ist, und die Signatur mit x= nach einigen Tagen enden lassen.</translation>
    </message>
    <message>
        <source>Signer: let x= end the signature after some days. Receiver: count how often the same signature comes.</source>
        <translation>Signierer: die Signatur mit x= nach einigen Tagen enden lassen. Empfänger: zählen, wie oft dieselbe Signatur kommt.</translation>
    </message>
    <message>
        <source>What always remains: the message as it is can be sent to anybody, until %1.</source>
        <comment>%1 is a date with a time</comment>
        <translation>Was immer bleibt: Die Nachricht, wie sie ist, kann an jeden gesendet werden, bis %1.</translation>
    </message>
    <message>
        <source>What always remains: the message as it is can be sent to anybody.</source>
        <translation>Was immer bleibt: Die Nachricht, wie sie ist, kann an jeden gesendet werden.</translation>
    </message>
    <message>
        <source>None of the known changes would go unnoticed.</source>
        <translation>Keine der bekannten Änderungen bliebe unbemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) would not break this signature.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Änderung bräche diese Signatur nicht.</numerusform>
            <numerusform>%1 Änderungen brächen diese Signatur nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each was done to a copy of the message, and the signature of that copy passes.</source>
        <translation>Jede wurde an einer Kopie der Nachricht vorgenommen, und die Signatur dieser Kopie besteht.</translation>
    </message>
    <message>
        <source>changed: body</source>
        <comment>a copy of a message</comment>
        <translation>geändert: Body</translation>
    </message>
    <message>
        <source>changed: recipient</source>
        <comment>a copy of a message</comment>
        <translation>geändert: Empfänger</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>a copy of a message; %1: Subject</comment>
        <translation>geändert: %1</translation>
    </message>
</context>
<context>
    <name>NameVariantText</name>
    <message>
        <source>There is a DKIM key at %1: s= holds more than the selector.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: s= enthält mehr als den Selektor.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the signature has s= and d= the wrong way round.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: In der Signatur sind s= und d= vertauscht.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the domain was appended twice.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Die Domain wurde zweimal angehängt.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: “_domainkey” is missing in the name.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Im Namen fehlt „_domainkey“.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: “_domainkey” stands twice in the name.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: „_domainkey“ steht zweimal im Namen.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the underscore before “domainkey” is missing.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Der Unterstrich vor „domainkey“ fehlt.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the selector stands behind “_domainkey”.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Der Selektor steht hinter „_domainkey“.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the selector is missing in the name.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Im Namen fehlt der Selektor.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: selector and “_domainkey” are missing in the name.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Im Namen fehlen Selektor und „_domainkey“.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: that is the domain above the one that signs.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Das ist die Domain über der, die signiert.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the domain stands in the selector as well.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Die Domain steht auch im Selektor.</translation>
    </message>
    <message>
        <source>There is a DKIM key at %1: the domain was appended to the target of the alias.</source>
        <translation>Es gibt einen DKIM-Schlüssel unter %1: Die Domain wurde an das Ziel des Alias angehängt.</translation>
    </message>
    <message>
        <source>Signer: sign with s=%1 and d=%2.</source>
        <translation>Signierer: mit s=%1 und d=%2 signieren.</translation>
    </message>
    <message>
        <source>Signer: enter “%1” alone as the name. Most DNS panels append the domain themselves.</source>
        <translation>Signierer: nur „%1“ als Namen eingeben. Die meisten DNS-Oberflächen hängen die Domain selbst an.</translation>
    </message>
    <message>
        <source>Signer: sign with d=%1, or publish the record at %2 too.</source>
        <translation>Signierer: mit d=%1 signieren oder den Eintrag auch unter %2 veröffentlichen.</translation>
    </message>
    <message>
        <source>Signer: write a dot at the end of the alias’s target.</source>
        <translation>Signierer: das Ziel des Alias mit einem Punkt beenden.</translation>
    </message>
    <message>
        <source>Signer: publish the record at %1 instead.</source>
        <translation>Signierer: den Eintrag stattdessen unter %1 veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 with %2</source>
        <comment>RSA with SHA-256</comment>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>NeighbourFindingWords</name>
    <message>
        <source>%1 differs from its copy</source>
        <translation>%1 weicht von seiner Kopie ab</translation>
    </message>
    <message>
        <source>The signer copied %1 into z=, and the field that came is another one.</source>
        <translation>Der Signierer hat %1 in z= kopiert, und das angekommene Feld ist ein anderes.</translation>
    </message>
    <message>
        <source>Receiver: compare %1 with the copy, which says what was signed.</source>
        <translation>Empfänger: %1 mit der Kopie vergleichen, die sagt, was signiert wurde.</translation>
    </message>
    <message>
        <source>One-click unsubscribing does not work</source>
        <translation>Abbestellen mit einem Klick geht nicht</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post must say List-Unsubscribe=One-Click, and it says something else.</source>
        <translation>List-Unsubscribe-Post muss List-Unsubscribe=One-Click sagen und sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Signer: write List-Unsubscribe=One-Click in that field.</source>
        <translation>Signierer: List-Unsubscribe=One-Click in dieses Feld schreiben.</translation>
    </message>
    <message>
        <source>One-click unsubscribing needs a link that begins with https, and List-Unsubscribe has none.</source>
        <translation>Abbestellen mit einem Klick braucht einen Link, der mit https beginnt, und List-Unsubscribe hat keinen.</translation>
    </message>
    <message>
        <source>Signer: give List-Unsubscribe an https link.</source>
        <translation>Signierer: List-Unsubscribe einen https-Link geben.</translation>
    </message>
    <message>
        <source>No signature that passes covers %1, so receivers may not offer it.</source>
        <translation>Keine bestandene Signatur deckt %1 ab, also dürfen Empfänger es nicht anbieten.</translation>
    </message>
    <message>
        <source>Signer: name List-Unsubscribe and List-Unsubscribe-Post in h=.</source>
        <translation>Signierer: List-Unsubscribe und List-Unsubscribe-Post in h= nennen.</translation>
    </message>
    <message>
        <source>BIMI-Selector is not signed</source>
        <translation>BIMI-Selector ist nicht signiert</translation>
    </message>
    <message>
        <source>No signature that passes covers BIMI-Selector, so receivers use the default selector.</source>
        <translation>Keine bestandene Signatur deckt BIMI-Selector ab, also nehmen Empfänger den Standard-Selektor.</translation>
    </message>
    <message>
        <source>Signer: add BIMI-Selector to h=.</source>
        <translation>Signierer: BIMI-Selector in h= aufnehmen.</translation>
    </message>
    <message>
        <source>Signed with DomainKeys too</source>
        <translation>Auch mit DomainKeys signiert</translation>
    </message>
    <message>
        <source>DomainKeys (RFC 4870) is historic: its signature is shown here and not verified.</source>
        <translation>DomainKeys (RFC 4870) ist historisch: Seine Signatur wird hier gezeigt und nicht geprüft.</translation>
    </message>
    <message>
        <source>Signer: stop signing with DomainKeys; DKIM has replaced it.</source>
        <translation>Signierer: nicht mehr mit DomainKeys signieren; DKIM hat es ersetzt.</translation>
    </message>
    <message>
        <source>Signs for another domain</source>
        <translation>Signiert für eine andere Domain</translation>
    </message>
    <message>
        <source>The tag atps= says that %1 lets this signer sign for it. RFC 6541 is an experiment and is not evaluated.</source>
        <translation>Das Tag atps= sagt, dass %1 diesen Signierer für sich signieren lässt. RFC 6541 ist ein Experiment und wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Reports of failures are asked for</source>
        <translation>Berichte über Fehlschläge erbeten</translation>
    </message>
    <message>
        <source>The tag r=y asks receivers to report failures to %1 (RFC 6651).</source>
        <translation>Das Tag r=y bittet Empfänger, Fehlschläge an %1 zu melden (RFC 6651).</translation>
    </message>
    <message>
        <source>Signed with DKIM2 too</source>
        <translation>Auch mit DKIM2 signiert</translation>
    </message>
    <message>
        <source>DKIM2 is an experiment, still a draft: its fields are laid out here and not verified yet.</source>
        <translation>DKIM2 ist ein Experiment, noch ein Entwurf: Seine Felder werden hier aufgeschlüsselt und noch nicht geprüft.</translation>
    </message>
    <message>
        <source>One-click unsubscribing may be offered: a signature that passes covers both fields.</source>
        <translation>Abbestellen mit einem Klick darf angeboten werden: Eine bestandene Signatur deckt beide Felder ab.</translation>
    </message>
    <message>
        <source>Whether one-click unsubscribing works is not known yet: the signatures wait for their keys.</source>
        <translation>Ob Abbestellen mit einem Klick geht, ist noch nicht bekannt: Die Signaturen warten auf ihre Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Octets</name>
    <message>
        <source>(nothing)</source>
        <comment>stands for a value that is empty</comment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a piece of the message in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>DMARC cannot be decided for %1: there is no body to check.</source>
        <translation>DMARC ist für %1 nicht entscheidbar: Es gibt keinen Body zu prüfen.</translation>
    </message>
    <message>
        <source>Its header is as %1 signed it, and the body is not there; %2.</source>
        <comment>%2: lists.example by SPF</comment>
        <translation>Ihr Header ist, wie %1 ihn signiert hat, und der Body ist nicht da; %2.</translation>
    </message>
    <message>
        <source>The header fits; no body to check</source>
        <translation>Der Header passt; kein Body zu prüfen</translation>
    </message>
    <message>
        <source>Cannot be checked without a body</source>
        <translation>Ohne Body nicht prüfbar</translation>
    </message>
    <message>
        <source>DMARC cannot be decided for %1: an answer of DNS is lacking.</source>
        <translation>DMARC lässt sich für %1 nicht entscheiden: Eine Antwort von DNS fehlt.</translation>
    </message>
    <message>
        <source>Sender and From agree: DMARC passes for %1.</source>
        <translation>Absender und From stimmen überein: DMARC besteht für %1.</translation>
    </message>
    <message>
        <source>DMARC fails for %1, although %1 signed the header of this message.</source>
        <translation>DMARC besteht für %1 nicht, obwohl %1 den Header dieser Nachricht signiert hat.</translation>
    </message>
    <message>
        <source>DMARC fails for %1: nothing shows that this message is from there.</source>
        <translation>DMARC besteht für %1 nicht: Nichts zeigt, dass diese Nachricht von dort ist.</translation>
    </message>
    <message>
        <source>The message does not say who it is from.</source>
        <translation>Die Nachricht sagt nicht, von wem sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>The message names %n authors.</source>
        <translation>
            <numerusform>Die Nachricht nennt %n Autor.</numerusform>
            <numerusform>Die Nachricht nennt %n Autoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message says that it is from %1.</source>
        <translation>Die Nachricht sagt, sie sei von %1.</translation>
    </message>
    <message>
        <source>The message says that it is from %1, %2.</source>
        <comment>name, address</comment>
        <translation>Die Nachricht sagt, sie sei von %1, %2.</translation>
    </message>
    <message>
        <source>no signature passes</source>
        <comment>after: “Who vouches for it:”</comment>
        <translation>keine Signatur besteht</translation>
    </message>
    <message>
        <source>%1 by its signature</source>
        <translation>%1 durch seine Signatur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more by signatures</source>
        <translation>
            <numerusform>%1 und %n weitere durch Signaturen</numerusform>
            <numerusform>%1 und %n weitere durch Signaturen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by SPF</source>
        <translation>%1 durch SPF</translation>
    </message>
    <message>
        <source>SPF does not pass</source>
        <translation>SPF besteht nicht</translation>
    </message>
    <message>
        <source>Nobody vouches for it: no signature passes, nor does SPF.</source>
        <translation>Niemand bürgt für sie: Keine Signatur besteht, und SPF auch nicht.</translation>
    </message>
    <message>
        <source>Who vouches for it: %1; %2.</source>
        <translation>Wer für sie bürgt: %1; %2.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Pass: %1 may send</source>
        <translation>Bestanden: %1 darf senden</translation>
    </message>
    <message>
        <source>Fail: %1 may not send</source>
        <translation>Nicht bestanden: %1 darf nicht senden</translation>
    </message>
    <message>
        <source>Softfail: %1 should not send</source>
        <translation>Softfail: %1 sollte nicht senden</translation>
    </message>
    <message>
        <source>Neutral: nothing is said of %1</source>
        <translation>Neutral: über %1 ist nichts gesagt</translation>
    </message>
    <message>
        <source>None: the client is not known</source>
        <translation>Entfällt: der Client ist nicht bekannt</translation>
    </message>
    <message>
        <source>None: there is no SPF record</source>
        <translation>Entfällt: es gibt keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>The record cannot be used</source>
        <translation>Der Eintrag ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Not counted: assumed sender</source>
        <translation>Zählt nicht: Absender angenommen</translation>
    </message>
    <message>
        <source>Fail: the body hash differs</source>
        <translation>Nicht bestanden: der Body-Hash weicht ab</translation>
    </message>
    <message>
        <source>Fail: the signature differs</source>
        <translation>Nicht bestanden: die Signatur weicht ab</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>Besteht nicht</translation>
    </message>
    <message>
        <source>Fails at: %1</source>
        <comment>a step&apos;s title</comment>
        <translation>Scheitert an: %1</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Pass, with a warning</source>
        <translation>Bestanden, mit Warnung</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n sets is intact</source>
        <translation>
            <numerusform>Die Kette aus %n Satz ist intakt</numerusform>
            <numerusform>Die Kette aus %n Sätzen ist intakt</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>Die Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>Not used by DMARC</source>
        <translation>Von DMARC nicht verwendet</translation>
    </message>
    <message>
        <source>DMARC fails for %1, although %1 signed this message before it was changed on its way.</source>
        <translation>DMARC besteht für %1 nicht, obwohl %1 diese Nachricht signiert hat, bevor sie unterwegs geändert wurde.</translation>
    </message>
</context>
<context>
    <name>PartFinding</name>
    <message>
        <source>It is %1.</source>
        <comment>RSA with SHA-256</comment>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>Headers are %1, and the body is %2.</source>
        <comment>%1 and %2 are “simple” or “relaxed”</comment>
        <translation>Die Header sind %1, und der Body ist %2.</translation>
    </message>
    <message>
        <source>There is no q=, so dns/txt is meant.</source>
        <translation>Es gibt kein q=, also ist dns/txt gemeint.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a domain name</comment>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <comment>a selector</comment>
        <translation>Hier: „%1“.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>an identity</comment>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>There is no i=, so anyone in the domain of d= is meant.</source>
        <translation>Es gibt kein i=, also ist jeder in der Domain von d= gemeint.</translation>
    </message>
    <message>
        <source>There is no t=, so the signature does not say when it was made.</source>
        <translation>Es gibt kein t=, also sagt die Signatur nicht, wann sie entstanden ist.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <comment>a signature, %1 is a time</comment>
        <translation>Sie ist vom %1.</translation>
    </message>
    <message>
        <source>There is no x=, so the signature does not expire.</source>
        <translation>Es gibt kein x=, also läuft die Signatur nicht ab.</translation>
    </message>
    <message>
        <source>It counts until %1.</source>
        <comment>a signature, %1 is a time</comment>
        <translation>Sie gilt bis %1.</translation>
    </message>
    <message>
        <source>The simple rules do not have this one.</source>
        <translation>Die Regeln von simple kennen diese nicht.</translation>
    </message>
    <message>
        <source>There is no l=, so the whole body is signed.</source>
        <translation>Es gibt kein l=, also ist der ganze Body signiert.</translation>
    </message>
    <message>
        <source>The record or the signature does not ask for this check.</source>
        <translation>Der Eintrag oder die Signatur verlangt diese Prüfung nicht.</translation>
    </message>
    <message>
        <source>This rule is for RSA keys, and the key is of another type.</source>
        <translation>Diese Regel gilt für RSA-Schlüssel, und der Schlüssel ist von anderer Art.</translation>
    </message>
    <message>
        <source>The key has %1 bits.</source>
        <translation>Der Schlüssel hat %1 Bit.</translation>
    </message>
    <message>
        <source>Ignored: %1.</source>
        <comment>names of tags</comment>
        <translation>Nicht beachtet: %1.</translation>
    </message>
    <message>
        <source>It has not run: a= names no hash that is known.</source>
        <translation>Nicht ausgeführt: a= nennt keinen Hash, der bekannt ist.</translation>
    </message>
    <message>
        <source>It has not run: c= names no canonicalization that is known.</source>
        <translation>Nicht ausgeführt: c= nennt keine Kanonisierung, die bekannt ist.</translation>
    </message>
    <message>
        <source>It has not run: there are no headers to hash.</source>
        <translation>Nicht ausgeführt: Es gibt keine Header zu hashen.</translation>
    </message>
    <message>
        <source>It has not run: the tag b= is missing.</source>
        <translation>Nicht ausgeführt: Das Tag b= fehlt.</translation>
    </message>
    <message>
        <source>It has not run: the tag bh= is missing.</source>
        <translation>Nicht ausgeführt: Das Tag bh= fehlt.</translation>
    </message>
    <message>
        <source>It has not run: h= names no headers, or too many.</source>
        <translation>Nicht ausgeführt: h= nennt keine Header oder zu viele.</translation>
    </message>
    <message>
        <source>It waits for the answer of DNS for %1.</source>
        <translation>Es wartet auf die Antwort von DNS für %1.</translation>
    </message>
    <message>
        <source>It has not run: d= and s= make no name that DNS can be asked for.</source>
        <translation>Nicht ausgeführt: d= und s= ergeben keinen Namen, nach dem DNS gefragt werden kann.</translation>
    </message>
    <message>
        <source>It has not run: there is no key record.</source>
        <translation>Nicht ausgeführt: Es gibt keinen Schlüsseleintrag.</translation>
    </message>
    <message>
        <source>It has not run: the record holds no key that can be used.</source>
        <translation>Nicht ausgeführt: Der Eintrag enthält keinen verwendbaren Schlüssel.</translation>
    </message>
    <message>
        <source>It has not run: the algorithm in a= is not known.</source>
        <translation>Nicht ausgeführt: Das Verfahren in a= ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has not run: b= holds no value that can be decoded.</source>
        <translation>Nicht ausgeführt: b= enthält keinen Wert, der sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>It has not run: the key is of another type than the algorithm in a= needs.</source>
        <translation>Nicht ausgeführt: Der Schlüssel ist von anderer Art, als das Verfahren in a= braucht.</translation>
    </message>
    <message>
        <source>It has not run: what it checks is not there.</source>
        <translation>Nicht ausgeführt: Was hier geprüft würde, ist nicht da.</translation>
    </message>
    <message>
        <source>The SHA-256 of the key begins with %1.</source>
        <comment>%1: hex digits</comment>
        <translation>Der SHA-256 des Schlüssels beginnt mit %1.</translation>
    </message>
    <message>
        <source>RFC 8463 asks for the 32 bytes of the key alone; more is there, and it is read all the same.</source>
        <translation>RFC 8463 verlangt nur die 32 Bytes des Schlüssels; da ist mehr, und es wird trotzdem gelesen.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>No equals sign</source>
        <translation>Kein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>This has no equals sign, so it is not a tag: %1.</source>
        <translation>Hier fehlt das Gleichheitszeichen, das ist daher kein Tag: %1.</translation>
    </message>
    <message>
        <source>Empty tag</source>
        <translation>Leeres Tag</translation>
    </message>
    <message>
        <source>A semicolon follows another one, with no tag between them.</source>
        <translation>Ein Semikolon folgt auf ein anderes, ohne ein Tag dazwischen.</translation>
    </message>
    <message>
        <source>Not a tag name</source>
        <translation>Kein Tag-Name</translation>
    </message>
    <message>
        <source>This cannot name a tag: %1.</source>
        <translation>So kann kein Tag heißen: %1.</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>The tag %1= is given twice, so the whole list must not be used.</source>
        <translation>Das Tag %1= steht doppelt; die ganze Liste darf daher nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Character not allowed</source>
        <translation>Zeichen nicht erlaubt</translation>
    </message>
    <message>
        <source>A tag value holds a character that is not allowed in it: %1.</source>
        <translation>Ein Tag-Wert enthält ein dort nicht erlaubtes Zeichen: %1.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The required tag %1= is missing.</source>
        <translation>Das Pflicht-Tag %1= fehlt.</translation>
    </message>
    <message>
        <source>Not 1</source>
        <translation>Nicht 1</translation>
    </message>
    <message>
        <source>The version is %1, and only 1 exists.</source>
        <translation>Die Version ist %1, und es gibt nur 1.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This algorithm is not known: %1.</source>
        <translation>Dieses Verfahren ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No longer allowed</source>
        <translation>Nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>The algorithm %1 must no longer be accepted, by RFC 8301.</source>
        <translation>Das Verfahren %1 darf nach RFC 8301 nicht mehr angenommen werden.</translation>
    </message>
    <message>
        <source>Only simple and relaxed are known canonicalizations, not %1.</source>
        <translation>Nur simple und relaxed sind bekannte Kanonisierungen, nicht %1.</translation>
    </message>
    <message>
        <source>Only dns/txt is a known way to get the key, not %1.</source>
        <translation>Nur dns/txt ist ein bekannter Weg zum Schlüssel, nicht %1.</translation>
    </message>
    <message>
        <source>Not a domain name</source>
        <translation>Kein Domainname</translation>
    </message>
    <message>
        <source>The tag d= does not hold a domain name: %1.</source>
        <translation>Das Tag d= enthält keinen Domainnamen: %1.</translation>
    </message>
    <message>
        <source>Not a selector</source>
        <translation>Kein Selektor</translation>
    </message>
    <message>
        <source>The tag s= does not hold a selector: %1.</source>
        <translation>Das Tag s= enthält keinen Selektor: %1.</translation>
    </message>
    <message>
        <source>Not an identity</source>
        <translation>Keine Identität</translation>
    </message>
    <message>
        <source>The tag i= does not hold an identity with a domain: %1.</source>
        <translation>Das Tag i= enthält keine Identität mit einer Domain: %1.</translation>
    </message>
    <message>
        <source>Outside d=</source>
        <translation>Außerhalb von d=</translation>
    </message>
    <message>
        <source>The identity is neither in the domain of d= nor below it: %1.</source>
        <translation>Die Identität liegt weder in der Domain von d= noch darunter: %1.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>The tag %1= does not hold a whole number.</source>
        <translation>Das Tag %1= enthält keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Kein Base64</translation>
    </message>
    <message>
        <source>The value of %1= is not base64, so it cannot be decoded.</source>
        <translation>Der Wert von %1= ist kein Base64 und lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>Andere Länge</translation>
    </message>
    <message>
        <source>The hash in bh= is not as long as the algorithm in a= makes it.</source>
        <translation>Der Hash in bh= ist nicht so lang, wie das Verfahren in a= ihn macht.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <source>The tag h= names no header field.</source>
        <translation>Das Tag h= nennt kein Headerfeld.</translation>
    </message>
    <message>
        <source>Not a header name</source>
        <translation>Kein Headername</translation>
    </message>
    <message>
        <source>This cannot name a header field: %1.</source>
        <translation>So kann kein Headerfeld heißen: %1.</translation>
    </message>
    <message>
        <source>From not signed</source>
        <translation>From nicht signiert</translation>
    </message>
    <message>
        <source>The tag h= does not name From, and every signature must cover it.</source>
        <translation>Das Tag h= nennt From nicht, das jede Signatur abdecken muss.</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>Kein Feld From</translation>
    </message>
    <message>
        <source>The message has no From field that the signature could cover.</source>
        <translation>Die Nachricht hat kein Feld From, das die Signatur abdecken könnte.</translation>
    </message>
    <message>
        <source>Before t=</source>
        <translation>Vor t=</translation>
    </message>
    <message>
        <source>The signature expires in x= before it is made in t=.</source>
        <translation>Die Signatur läuft nach x= ab, bevor sie nach t= entsteht.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The signature has expired; its last moment was %1.</source>
        <translation>Die Signatur ist abgelaufen; ihr letzter Augenblick war %1.</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>The time of signing is in the future: %1.</source>
        <translation>Der Signierzeitpunkt liegt in der Zukunft: %1.</translation>
    </message>
    <message>
        <source>Longer than the body</source>
        <translation>Länger als der Body</translation>
    </message>
    <message>
        <source>The tag l= counts more bytes than the body has: %1.</source>
        <translation>Das Tag l= zählt mehr Bytes, als der Body hat: %1.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>The hash of the body differs from bh=, so the body is not what was signed.</source>
        <translation>Der Hash des Bodys weicht von bh= ab; der Body ist also nicht der signierte.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>The value of b= does not fit the signed header fields and this key.</source>
        <translation>Der Wert von b= passt nicht zu den signierten Headerfeldern und diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The tag %1= is empty, so there is nothing to compare.</source>
        <translation>Das Tag %1= ist leer; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Too many signatures</source>
        <translation>Zu viele Signaturen</translation>
    </message>
    <message>
        <source>Only the first %1 signatures of a message are verified.</source>
        <translation>Nur die ersten %1 Signaturen einer Nachricht werden geprüft.</translation>
    </message>
    <message>
        <source>Too many names</source>
        <translation>Zu viele Namen</translation>
    </message>
    <message>
        <source>The tag h= names more than %1 header fields.</source>
        <translation>Das Tag h= nennt mehr als %1 Headerfelder.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>This text holds the header alone, so there is no body to compare with bh=.</source>
        <translation>Dieser Text enthält nur den Header, es gibt also keinen Body, der mit bh= verglichen werden könnte.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>all ff</source>
        <comment>octets of the padding</comment>
        <translation>alle ff</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>must be 00 01</source>
        <translation>nicht 00 01</translation>
    </message>
    <message>
        <source>not ff at %1</source>
        <comment>%1 is an offset</comment>
        <translation>nicht ff bei %1</translation>
    </message>
    <message>
        <source>fewer than 8 bytes</source>
        <translation>weniger als 8 Bytes</translation>
    </message>
    <message>
        <source>must be 00</source>
        <translation>nicht 00</translation>
    </message>
    <message>
        <source>differs at %1</source>
        <comment>%1 is an offset</comment>
        <translation>weicht ab bei %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>must not be here</source>
        <translation>darf nicht da sein</translation>
    </message>
    <message>
        <source>%1, not the hash of a=</source>
        <comment>%1 is the name of a hash</comment>
        <translation>%1, nicht der Hash aus a=</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>= step 9</source>
        <translation>= Schritt 9</translation>
    </message>
    <message>
        <source>≠ step 9</source>
        <translation>≠ Schritt 9</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>part of an opened signature</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Padding</source>
        <comment>part of an opened signature</comment>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Separator</source>
        <comment>part of an opened signature</comment>
        <translation>Trenner</translation>
    </message>
    <message>
        <source>Hash name</source>
        <comment>part of an opened signature</comment>
        <translation>Hash-Name</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>part of an opened signature</comment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>More bytes</source>
        <comment>part of an opened signature</comment>
        <translation>Weitere Bytes</translation>
    </message>
    <message>
        <source>%1, but NULL is missing</source>
        <comment>%1 is the name of a hash</comment>
        <translation>%1, aber NULL fehlt</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <comment>%1 is an object identifier</comment>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>other length than the hash has</source>
        <translation>andere Länge, als der Hash hat</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The signature in b= has %1, but the key has %2. Both must have the same length, so the key cannot open it.</source>
        <translation>Die Signatur in b= hat %1, der Schlüssel aber %2. Beide müssen gleich lang sein, also kann der Schlüssel sie nicht öffnen.</translation>
    </message>
    <message>
        <source>As a number, the signature in b= is not smaller than the modulus n. So this key did not make it, and cannot open it.</source>
        <translation>Als Zahl ist die Signatur in b= nicht kleiner als der Modul n. Also ist sie nicht mit diesem Schlüssel gemacht, und er kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>This key is too large for the cryptography library, so it cannot open the signature.</source>
        <translation>Dieser Schlüssel ist zu groß für die Kryptografie-Bibliothek, also kann er die Signatur nicht öffnen.</translation>
    </message>
    <message>
        <source>The signature in b= has %1. Ed25519 signatures have 64, so R and S cannot be told apart.</source>
        <translation>Die Signatur in b= hat %1. Ed25519-Signaturen haben 64, also lassen sich R und S nicht trennen.</translation>
    </message>
    <message>
        <source>The public key A is not a point of the curve, so no signature fits it.</source>
        <translation>Der öffentliche Schlüssel A ist kein Punkt der Kurve, also passt keine Signatur zu ihm.</translation>
    </message>
    <message>
        <source>R is not a point of the curve, so there is nothing to compare.</source>
        <translation>R ist kein Punkt der Kurve, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The number S is not below the order L of the curve. RFC 8032 says to refuse it.</source>
        <translation>Die Zahl S liegt nicht unter der Ordnung L der Kurve. Nach RFC 8032 ist sie abzulehnen.</translation>
    </message>
    <message>
        <source>type %1</source>
        <comment>%1 is the number of a type</comment>
        <translation>Typ %1</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Set %1: %2 sealed the message. It wrote nothing of the author’s signature.</source>
        <translation>Satz %1: %2 hat die Nachricht gesiegelt. Von der Signatur des Autors schrieb er nichts.</translation>
    </message>
    <message>
        <source>Set %1: %2 checked the author’s signature. It wrote down: it passed.</source>
        <translation>Satz %1: %2 hat die Signatur des Autors geprüft und aufgeschrieben: Sie bestand.</translation>
    </message>
    <message>
        <source>Set %1: %2 checked the author’s signature. It wrote down: dkim=%3.</source>
        <translation>Satz %1: %2 hat die Signatur des Autors geprüft und aufgeschrieben: dkim=%3.</translation>
    </message>
    <message>
        <source>The message had changed since the set before.</source>
        <translation>Seit dem Satz davor hatte sich die Nachricht geändert.</translation>
    </message>
    <message>
        <source>Nothing that was signed had changed.</source>
        <translation>Nichts Signiertes hatte sich geändert.</translation>
    </message>
    <message>
        <source>Whether the message had changed cannot be told.</source>
        <translation>Ob sich die Nachricht geändert hatte, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The author’s domain did not sign, so the chain begins with set 1.</source>
        <translation>Die Domain des Autors hat nicht signiert, also beginnt die Kette mit Satz 1.</translation>
    </message>
    <message>
        <source>The message changed before set 1 was signed. So the author’s signature does not fit any more.</source>
        <translation>Die Nachricht änderte sich, bevor Satz 1 signiert wurde. Deshalb passt die Signatur des Autors nicht mehr.</translation>
    </message>
    <message>
        <source>The author’s signature still fits: nothing that it covers has changed.</source>
        <translation>Die Signatur des Autors passt noch: Nichts, was sie abdeckt, hat sich geändert.</translation>
    </message>
    <message>
        <source>Whether the message changed before set 1 cannot be told.</source>
        <translation>Ob sich die Nachricht vor Satz 1 änderte, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Set %1: %2 found the chain intact and added its own set.</source>
        <translation>Satz %1: %2 fand die Kette intakt und fügte den eigenen Satz hinzu.</translation>
    </message>
    <message>
        <source>Set %1: %2 found the chain broken and said so.</source>
        <translation>Satz %1: %2 fand die Kette gebrochen und sagte es.</translation>
    </message>
    <message>
        <source>Set %1: %2 did not say in cv= how it found the chain.</source>
        <translation>Satz %1: %2 sagte in cv= nicht, wie die Kette vorgefunden wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more set(s) follow.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 weiterer Satz folgt.</numerusform>
            <numerusform>%1 weitere Sätze folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seals fit now, and the message is as set %1 signed it.</source>
        <translation>Alle Siegel passen jetzt, und die Nachricht ist so, wie Satz %1 sie signierte.</translation>
    </message>
    <message>
        <source>All seals fit now, up to set %1.</source>
        <translation>Alle Siegel passen jetzt, bis zu Satz %1.</translation>
    </message>
    <message>
        <source>So set 1 says what %1 wrote.</source>
        <translation>Also sagt Satz 1, was %1 schrieb.</translation>
    </message>
    <message>
        <source>An ARC field belongs to no set, so the chain fails as a whole.</source>
        <translation>Ein ARC-Feld gehört zu keinem Satz, also besteht die Kette als Ganzes nicht.</translation>
    </message>
    <message>
        <source>Set %1 breaks the chain.</source>
        <translation>Satz %1 bricht die Kette.</translation>
    </message>
    <message>
        <source>Set %1 is missing.</source>
        <translation>Satz %1 fehlt.</translation>
    </message>
    <message>
        <source>All later sets depend on it.</source>
        <translation>Alle späteren Sätze hängen davon ab.</translation>
    </message>
    <message>
        <source>So nothing vouches for what the sets say.</source>
        <translation>Also bürgt nichts für das, was die Sätze sagen.</translation>
    </message>
    <message>
        <source>Keys are still being asked for. Until they are there, the chain proves nothing.</source>
        <translation>Schlüssel werden noch abgefragt. Bis sie da sind, beweist die Kette nichts.</translation>
    </message>
    <message>
        <source>DNS gave no answer for a key. Run again later: the chain may still pass.</source>
        <translation>DNS gab zu einem Schlüssel keine Antwort. Prüfen Sie später noch einmal: Die Kette kann noch bestehen.</translation>
    </message>
    <message>
        <source>You trust none of its sealers yet: %1.</source>
        <translation>Sie vertrauen noch keinem ihrer Siegler: %1.</translation>
    </message>
    <message>
        <source>You do not trust all of its sealers yet: not %1.</source>
        <translation>Sie vertrauen noch nicht allen ihren Sieglern: nicht %1.</translation>
    </message>
    <message>
        <source>You trust %1: it reported nothing of the author’s signature.</source>
        <translation>Sie vertrauen %1: Von der Signatur des Autors wurde dort nichts berichtet.</translation>
    </message>
    <message>
        <source>You trust %1: it reported dkim=%2 for the author.</source>
        <translation>Sie vertrauen %1: Dort wurde für den Autor dkim=%2 berichtet.</translation>
    </message>
    <message>
        <source>You trust %1: it reported that the author’s signature passed.</source>
        <translation>Sie vertrauen %1: Dort wurde berichtet, dass die Signatur des Autors bestand.</translation>
    </message>
    <message>
        <source>Whether to trust it is a question once the chain passes.</source>
        <translation>Ob Sie ihr vertrauen, ist erst eine Frage, wenn die Kette besteht.</translation>
    </message>
    <message>
        <source>A broken chain is not accepted, whoever sealed it.</source>
        <translation>Eine gebrochene Kette gilt nicht, wer auch immer sie gesiegelt hat.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>There is no reason to name: the signature passes.</source>
        <translation>Es gibt keinen Grund zu nennen: Die Signatur besteht.</translation>
    </message>
    <message>
        <source>Only the first %1 signatures of a message are verified, and this one comes after them.</source>
        <translation>Nur die ersten %1 Signaturen einer Nachricht werden geprüft, und diese kommt danach.</translation>
    </message>
    <message>
        <source>The tag h= names more than %1 header fields, so the signature is not verified.</source>
        <translation>Das Tag h= nennt mehr als %1 Headerfelder; die Signatur wird daher nicht geprüft.</translation>
    </message>
    <message>
        <source>The tag v= is not 1, the only version that exists.</source>
        <translation>Das Tag v= ist nicht 1, die einzige Version, die es gibt.</translation>
    </message>
    <message>
        <source>The DKIM-Signature field does not follow the grammar, so it cannot be read for sure.</source>
        <translation>Das Feld DKIM-Signature folgt nicht der Grammatik und ist daher nicht eindeutig lesbar.</translation>
    </message>
    <message>
        <source>The signature lacks a tag that is required: v, a, b, bh, d, h or s.</source>
        <translation>Der Signatur fehlt ein Pflicht-Tag: v, a, b, bh, d, h oder s.</translation>
    </message>
    <message>
        <source>The tag a= names an algorithm that this program does not know.</source>
        <translation>Das Tag a= nennt ein Verfahren, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The tag c= names a canonicalization other than simple and relaxed.</source>
        <translation>Das Tag c= nennt eine andere Kanonisierung als simple und relaxed.</translation>
    </message>
    <message>
        <source>The tag q= names no known way to get the key; the only one is dns/txt.</source>
        <translation>Das Tag q= nennt keinen bekannten Weg zum Schlüssel; der einzige ist dns/txt.</translation>
    </message>
    <message>
        <source>The signature does not cover the From field, which every signature must.</source>
        <translation>Die Signatur deckt das Feld From nicht ab, wie es jede Signatur muss.</translation>
    </message>
    <message>
        <source>The identity in i= is outside of what the domain in d= may sign for.</source>
        <translation>Die Identität in i= liegt außerhalb dessen, wofür die Domain in d= signieren darf.</translation>
    </message>
    <message>
        <source>The tag l= counts more bytes than the body has.</source>
        <translation>Das Tag l= zählt mehr Bytes, als der Body hat.</translation>
    </message>
    <message>
        <source>DNS has no key at the name that s= and d= make.</source>
        <translation>Das DNS hat keinen Schlüssel unter dem Namen, den s= und d= bilden.</translation>
    </message>
    <message>
        <source>The key record in DNS does not follow the grammar, or holds no usable key.</source>
        <translation>Der Schlüsseleintrag im DNS folgt nicht der Grammatik oder enthält keinen brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The domain has withdrawn the key: the tag p= of the key record is empty.</source>
        <translation>Die Domain hat den Schlüssel zurückgezogen: Das Tag p= des Schlüsseleintrags ist leer.</translation>
    </message>
    <message>
        <source>The key in DNS is of another type than the algorithm in a= needs.</source>
        <translation>Der Schlüssel im DNS ist von anderer Art, als das Verfahren in a= braucht.</translation>
    </message>
    <message>
        <source>The key record allows other hashes only than the one in a=.</source>
        <translation>Der Schlüsseleintrag erlaubt nur andere Hashes als den in a=.</translation>
    </message>
    <message>
        <source>The key record allows the key for other services only, not for e-mail.</source>
        <translation>Der Schlüsseleintrag erlaubt den Schlüssel nur für andere Dienste, nicht für E-Mail.</translation>
    </message>
    <message>
        <source>The hash of the body differs from bh=, so the body is not what was signed.</source>
        <translation>Der Hash des Bodys weicht von bh= ab; der Body ist also nicht der signierte.</translation>
    </message>
    <message>
        <source>The signature in b= does not fit the signed header fields and the key in DNS.</source>
        <translation>Die Signatur in b= passt nicht zu den signierten Headerfeldern und dem Schlüssel im DNS.</translation>
    </message>
    <message>
        <source>The algorithm rsa-sha1 must no longer be accepted, by RFC 8301.</source>
        <translation>Das Verfahren rsa-sha1 darf nach RFC 8301 nicht mehr angenommen werden.</translation>
    </message>
    <message>
        <source>The RSA key has fewer than %1 bits, and RFC 8301 forbids to accept such keys.</source>
        <translation>Der RSA-Schlüssel hat weniger als %1 Bit, und RFC 8301 verbietet, solche Schlüssel anzunehmen.</translation>
    </message>
    <message>
        <source>The signature has expired: the time in x= is over.</source>
        <translation>Die Signatur ist abgelaufen: Der Zeitpunkt in x= ist vorbei.</translation>
    </message>
    <message>
        <source>The signature says in t= that it was made in the future.</source>
        <translation>Die Signatur gibt in t= an, in der Zukunft entstanden zu sein.</translation>
    </message>
    <message>
        <source>No answer yet: the lookup of the key in DNS did not succeed, and may do so later.</source>
        <translation>Noch keine Antwort: Die Abfrage des Schlüssels im DNS ist nicht gelungen, später kann sie gelingen.</translation>
    </message>
    <message>
        <source>The header is what was signed; the text has no body that could be compared with bh=.</source>
        <translation>Der Header ist, was signiert wurde; der Text hat keinen Body, der mit bh= verglichen werden könnte.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>keine Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultWord</name>
    <message>
        <source>all there</source>
        <translation>alle da</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>a domain name</source>
        <translation>ein Domainname</translation>
    </message>
    <message>
        <source>a selector</source>
        <translation>ein Selektor</translation>
    </message>
    <message>
        <source>within d=</source>
        <translation>innerhalb von d=</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not in future</source>
        <translation>nicht in Zukunft</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>nicht vorbei</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>covers none</source>
        <translation>deckt keins ab</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>not failed</source>
        <translation>nicht gescheitert</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>alle passen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>RouteFindingWords</name>
    <message>
        <source>Hop %1 took the message %2 after the hop before.</source>
        <translation>Hop %1 nahm die Nachricht %2 nach dem Hop davor.</translation>
    </message>
    <message>
        <source>%1 took the message %2 after the server before it.</source>
        <translation>%1 nahm die Nachricht %2 nach dem Server davor.</translation>
    </message>
    <message>
        <source>Hop %1 waited %2</source>
        <translation>Hop %1 wartete %2</translation>
    </message>
    <message>
        <source>Receiver: ask who runs the server, if the delay matters.</source>
        <translation>Empfänger: den Betreiber des Servers fragen, wenn die Dauer stört.</translation>
    </message>
    <message>
        <source>Clock differs at hop %1</source>
        <translation>Uhr weicht ab bei Hop %1</translation>
    </message>
    <message>
        <source>Hop %1 is %2 earlier than the hop before, so a clock is wrong.</source>
        <translation>Hop %1 ist %2 früher als der Hop davor, also geht eine Uhr falsch.</translation>
    </message>
    <message>
        <source>Receiver: set the clock by a time server, if it is yours.</source>
        <translation>Empfänger: die Uhr nach einem Zeitserver stellen, wenn es die eigene ist.</translation>
    </message>
    <message>
        <source>Hop %1 names no server</source>
        <translation>Hop %1 nennt keinen Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 Received field(s) name neither who gave the message nor who took it.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Feld Received nennt weder, wer die Nachricht gab, noch, wer sie nahm.</numerusform>
            <numerusform>%1 Felder Received nennen weder, wer die Nachricht gab, noch, wer sie nahm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1 has no time</source>
        <translation>Hop %1 hat keine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 Received field(s) have no time that can be read.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Feld Received hat keine lesbare Zeit.</numerusform>
            <numerusform>%1 Felder Received haben keine lesbare Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1 is from another server</source>
        <translation>Hop %1 kommt von einem anderen Server</translation>
    </message>
    <message>
        <source>Hop %1 is from %2, but the hop before names another server. One house may have both names.</source>
        <translation>Hop %1 kommt von %2, aber der Hop davor nennt einen anderen Server. Ein Haus kann beide Namen haben.</translation>
    </message>
    <message>
        <source>Receiver: do not rely on the hops before, unless you know both servers.</source>
        <translation>Empfänger: sich auf die Hops davor nicht verlassen, wenn nicht beide Server bekannt sind.</translation>
    </message>
    <message>
        <source>More than %1 hops</source>
        <translation>Mehr als %1 Hops</translation>
    </message>
    <message>
        <source>The message has %1 Received fields. Servers take one with more than %2 to be in a loop.</source>
        <translation>Die Nachricht hat %1 Felder Received. Bei mehr als %2 nehmen Server eine Schleife an.</translation>
    </message>
    <message>
        <source>Receiver: look for a forwarding rule that leads in a circle.</source>
        <translation>Empfänger: nach einer Weiterleitung suchen, die im Kreis führt.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message numerus="yes">
        <source>%1 hop(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Hop</numerusform>
            <numerusform>%1 Hops</numerusform>
        </translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>a negative duration</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Hop %1: %2 kept the message for %3, for example in a queue or for a moderator.</source>
        <translation>Hop %1: %2 behielt die Nachricht %3, zum Beispiel in einer Warteschlange oder für einen Moderator.</translation>
    </message>
    <message>
        <source>Hop %1 took %2, for example in a queue.</source>
        <translation>Hop %1 dauerte %2, zum Beispiel in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Hop %1: the way from %2 to %3 took %4, for example in a queue.</source>
        <translation>Hop %1: Der Weg von %2 zu %3 dauerte %4, zum Beispiel in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Its clock may be fast instead, because hop %1 is earlier again.</source>
        <translation>Oder seine Uhr geht vor, denn Hop %1 ist wieder früher.</translation>
    </message>
    <message>
        <source>The clock of hop %1 may be slow instead, because it is behind that of the hop before.</source>
        <translation>Oder die Uhr von Hop %1 geht nach, denn sie steht hinter der des Hops davor.</translation>
    </message>
    <message>
        <source>A wrong clock is unlikely, because the times of hops %1 and %2 fit.</source>
        <translation>Eine falsche Uhr ist unwahrscheinlich, denn die Zeiten der Hops %1 und %2 passen.</translation>
    </message>
    <message>
        <source>A wrong clock would look the same.</source>
        <translation>Eine falsche Uhr sähe genauso aus.</translation>
    </message>
    <message>
        <source>Hop %1: its time is %2 before that of hop %3, so at least one clock is wrong.</source>
        <translation>Hop %1: Seine Zeit liegt %2 vor der von Hop %3, also geht mindestens eine Uhr falsch.</translation>
    </message>
    <message>
        <source>Hop %1 is from %2, but %3 had the message before. One house may have both names.</source>
        <translation>Hop %1 kommt von %2, aber vorher hatte %3 die Nachricht. Ein Haus kann beide Namen haben.</translation>
    </message>
    <message>
        <source>Hop %1: the address %2 is private and means nothing outside of that network.</source>
        <translation>Hop %1: Die Adresse %2 ist privat und bedeutet außerhalb dieses Netzes nichts.</translation>
    </message>
    <message>
        <source>a server without a name</source>
        <translation>einem Server ohne Namen</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the protocol</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>protocol and version of TLS</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1, TLS</translation>
    </message>
    <message>
        <source>%1, no TLS</source>
        <translation>%1, kein TLS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version of TLS and cipher</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TLS, by the name of the protocol</source>
        <translation>TLS, nach dem Namen des Protokolls</translation>
    </message>
    <message>
        <source>No TLS, by the name of the protocol</source>
        <translation>Kein TLS, nach dem Namen des Protokolls</translation>
    </message>
    <message>
        <source>Nothing is written about TLS</source>
        <translation>Über TLS steht nichts da</translation>
    </message>
    <message>
        <source>%1, a private address</source>
        <translation>%1, eine private Adresse</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of the clock, at the first hop that has a time</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a delay</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>Uhr weicht ab</translation>
    </message>
    <message>
        <source>Times come from each server’s own clock.</source>
        <translation>Jeder Server nimmt die Zeit seiner eigenen Uhr.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many hops</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; the last time is %2 before the first.</source>
        <translation>%1; die letzte Zeit liegt %2 vor der ersten.</translation>
    </message>
    <message>
        <source>%1, %2 in total.</source>
        <translation>%1, zusammen %2.</translation>
    </message>
    <message>
        <source>The message went from %1 to %2</source>
        <translation>Die Nachricht ging von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 in %2 und %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1; hop %2 took longest, with %3.</source>
        <translation>%1; Hop %2 dauerte mit %3 am längsten.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, clock differs</source>
        <translation>%1, Uhr weicht ab</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, behalten von %2</translation>
    </message>
    <message>
        <source>Hop %1 has no time that can be read, so its delay is not known.</source>
        <translation>Hop %1 hat keine lesbare Zeit, also ist seine Dauer nicht bekannt.</translation>
    </message>
    <message>
        <source>Hop %1 names neither who gave the message nor who took it.</source>
        <translation>Hop %1 nennt weder, wer die Nachricht gab, noch, wer sie nahm.</translation>
    </message>
    <message>
        <source>The receiver’s own servers wrote the hops from here on.</source>
        <translation>Ab hier schrieben die eigenen Server des Empfängers die Hops.</translation>
    </message>
    <message>
        <source>The receiver’s own servers wrote the hops from here on. Those before are claims of others.</source>
        <translation>Ab hier schrieben die eigenen Server des Empfängers die Hops. Die davor sind Behauptungen anderer.</translation>
    </message>
    <message>
        <source>The receiver’s own servers</source>
        <translation>Die eigenen Server des Empfängers</translation>
    </message>
    <message>
        <source>Servers of others, or anybody: a sender can make up such fields</source>
        <translation>Server anderer, oder irgendwer: Ein Absender kann solche Felder erfinden</translation>
    </message>
    <message>
        <source>This message has no Received field</source>
        <translation>Diese Nachricht hat kein Feld Received</translation>
    </message>
    <message>
        <source>Each server on the way adds one. So the message was saved before it was sent, or its header was cut.</source>
        <translation>Jeder Server auf dem Weg fügt eines hinzu. Also wurde die Nachricht vor dem Senden gespeichert oder ihr Header gekürzt.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Is dinner ready?</source>
        <translation>Ist das Essen fertig?</translation>
    </message>
    <message>
        <source>Ed25519 and RSA, the example of RFC 8463</source>
        <translation>Ed25519 und RSA, das Beispiel aus RFC 8463</translation>
    </message>
    <message>
        <source>Is dinner ready? With extra spaces</source>
        <translation>Ist das Essen fertig? Mit mehr Leerzeichen</translation>
    </message>
    <message>
        <source>What relaxed canonicalization forgives</source>
        <translation>Was die Kanonisierung relaxed verzeiht</translation>
    </message>
    <message>
        <source>A mailing list added a footer</source>
        <translation>Eine Mailingliste hat eine Fußzeile angefügt</translation>
    </message>
    <message>
        <source>The most common reason why a signature breaks</source>
        <translation>Der häufigste Grund, warum eine Signatur bricht</translation>
    </message>
    <message>
        <source>Five new sea stories for autumn</source>
        <translation>Fünf neue Seegeschichten für den Herbst</translation>
    </message>
    <message>
        <source>Why l= is dangerous</source>
        <translation>Warum l= gefährlich ist</translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation>Der Schlüssel ist weg</translation>
    </message>
    <message>
        <source>The selector was removed from DNS too early</source>
        <translation>Der Selektor wurde zu früh aus dem DNS entfernt</translation>
    </message>
    <message>
        <source>One flipped byte</source>
        <translation>Ein gekipptes Byte</translation>
    </message>
    <message>
        <source>RSA shows the change in every byte</source>
        <translation>RSA zeigt die Änderung in jedem Byte</translation>
    </message>
    <message>
        <source>Two forwarders and an ARC chain</source>
        <translation>Zwei Weiterleitungen und eine ARC-Kette</translation>
    </message>
    <message>
        <source>Who saw the signature while it still passed</source>
        <translation>Wer die Signatur sah, als sie noch bestand</translation>
    </message>
    <message>
        <source>Signed twice by the same domain</source>
        <translation>Zweimal von derselben Domain signiert</translation>
    </message>
    <message>
        <source>Ed25519 for new verifiers, RSA for old ones</source>
        <translation>Ed25519 für neue Prüfer, RSA für alte</translation>
    </message>
    <message>
        <source>Is dinner ready? In RFC 6376</source>
        <translation>Ist das Essen fertig? In RFC 6376</translation>
    </message>
    <message>
        <source>Where every space counts: simple canonicalization</source>
        <translation>Wo jedes Leerzeichen zählt: die Kanonisierung simple</translation>
    </message>
    <message>
        <source>A key of 1024 bits</source>
        <translation>Ein Schlüssel mit 1024 Bit</translation>
    </message>
    <message>
        <source>It still passes, but 2048 bits are asked for</source>
        <translation>Er besteht noch, doch verlangt sind 2048 Bit</translation>
    </message>
    <message>
        <source>The key was revoked</source>
        <translation>Der Schlüssel wurde zurückgezogen</translation>
    </message>
    <message>
        <source>What an empty p= says</source>
        <translation>Was ein leeres p= sagt</translation>
    </message>
    <message>
        <source>The signature has expired</source>
        <translation>Die Signatur ist abgelaufen</translation>
    </message>
    <message>
        <source>x= says until when a signature counts</source>
        <translation>x= sagt, bis wann eine Signatur zählt</translation>
    </message>
    <message>
        <source>Signed with SHA-1</source>
        <translation>Mit SHA-1 signiert</translation>
    </message>
    <message>
        <source>It matches, and verifiers must refuse it all the same</source>
        <translation>Sie stimmt, und doch müssen Prüfer sie ablehnen</translation>
    </message>
    <message>
        <source>No signature at all</source>
        <translation>Gar keine Signatur</translation>
    </message>
    <message>
        <source>What can be said without DKIM</source>
        <translation>Was sich ohne DKIM sagen lässt</translation>
    </message>
</context>
<context>
    <name>SenderText</name>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>aligned</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>The owner of %1 vouches for this message. That says where it is from, and nothing about what it wants of you.</source>
        <translation>Der Inhaber von %1 bürgt für diese Nachricht. Das sagt, woher sie ist, und nichts darüber, was sie von Ihnen will.</translation>
    </message>
    <message>
        <source>Nobody vouches for the address in From. Anybody may have written it, or a list or a forwarder changed the message on its way.</source>
        <translation>Niemand bürgt für die Adresse in From. Jeder kann sie geschrieben haben, oder eine Liste oder Weiterleitung hat die Nachricht unterwegs geändert.</translation>
    </message>
    <message>
        <source>The owner of %1 does not say how to tell mail that is from there. What SPF and DKIM found holds all the same.</source>
        <translation>Der Inhaber von %1 sagt nicht, woran Mail von dort zu erkennen ist. Was SPF und DKIM fanden, gilt trotzdem.</translation>
    </message>
    <message>
        <source>DMARC says nothing for or against the address in From. What SPF and DKIM found holds all the same.</source>
        <translation>DMARC sagt nichts für oder gegen die Adresse in From. Was SPF und DKIM fanden, gilt trotzdem.</translation>
    </message>
    <message>
        <source>DMARC says nothing for or against the address in From as long as an answer is lacking.</source>
        <translation>DMARC sagt nichts für oder gegen die Adresse in From, solange eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>DNS is being asked. The result comes with its answers.</source>
        <translation>DNS wird gefragt. Das Ergebnis kommt mit den Antworten.</translation>
    </message>
    <message>
        <source>Nobody is asked about SPF and DMARC, because the settings say so.</source>
        <translation>Zu SPF und DMARC wird niemand gefragt, denn so steht es in den Einstellungen.</translation>
    </message>
    <message>
        <source>To ask, tick “Look up SPF and DMARC besides the keys” in the settings.</source>
        <translation>Zum Abfragen „SPF und DMARC neben den Schlüsseln abfragen“ in den Einstellungen ankreuzen.</translation>
    </message>
    <message>
        <source>An answer that this check needs did not come.</source>
        <translation>Eine Antwort, die diese Prüfung braucht, kam nicht.</translation>
    </message>
    <message>
        <source>To ask again, choose “Run again”, or another resolver.</source>
        <translation>Zum erneuten Fragen „Erneut prüfen“ oder einen anderen Resolver wählen.</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>Tells what %1 found when the message arrived</source>
        <translation>Sagt, was %1 fand, als die Nachricht ankam</translation>
    </message>
    <message>
        <source>Signs the message as the server sent it</source>
        <translation>Signiert die Nachricht, wie der Server sie sandte</translation>
    </message>
    <message numerus="yes">
        <source>Signs %1 header field(s) and the body, as the server sent them</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Signiert %1 Headerfeld und den Body, wie der Server sie sandte</numerusform>
            <numerusform>Signiert %1 Headerfelder und den Body, wie der Server sie sandte</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs the ARC fields of set 1</source>
        <translation>Signiert die ARC-Felder von Satz 1</translation>
    </message>
    <message>
        <source>Signs the ARC fields of sets 1 to %1</source>
        <translation>Signiert die ARC-Felder der Sätze 1 bis %1</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>what is signed, and the selector of the key</comment>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>Covered by seal %1</source>
        <translation>Von Siegel %1 abgedeckt</translation>
    </message>
    <message>
        <source>Proved by no seal</source>
        <translation>Von keinem Siegel bewiesen</translation>
    </message>
    <message>
        <source>Waits for its key</source>
        <translation>Wartet auf seinen Schlüssel</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>Besteht nicht</translation>
    </message>
    <message>
        <source>Body and header hash equal</source>
        <translation>Body- und Header-Hash gleich</translation>
    </message>
    <message>
        <source>Changed since, as is allowed</source>
        <translation>Seither geändert, was erlaubt ist</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <comment>%1: RSA 2048</comment>
        <translation>%1, passt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 of %2, one is allowed</source>
        <translation>%1 von %2, eines ist erlaubt</translation>
    </message>
    <message>
        <source>The message signature of set %1 passes: %2 signed the message as it is now.</source>
        <translation>Die Nachrichtensignatur von Satz %1 besteht: %2 signierte die Nachricht, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>It covers what h= names and the body. The ARC seals are not part of it.</source>
        <translation>Sie deckt ab, was h= nennt, und den Body. Die ARC-Siegel gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The message signature of set %1 does not fit any more: the message changed later.</source>
        <translation>Die Nachrichtensignatur von Satz %1 passt nicht mehr: Die Nachricht änderte sich später.</translation>
    </message>
    <message>
        <source>That breaks no chain: only the newest message signature must fit. %1</source>
        <translation>Das bricht keine Kette: Nur die neueste Nachrichtensignatur muss passen. %1</translation>
    </message>
    <message>
        <source>The message signature of set %1, of %2, does not pass.</source>
        <translation>Die Nachrichtensignatur von Satz %1, von %2, besteht nicht.</translation>
    </message>
    <message>
        <source>The seal of set %1 passes: %2 sealed these ARC fields, and none has changed.</source>
        <translation>Das Siegel von Satz %1 besteht: %2 siegelte diese ARC-Felder, und keines hat sich geändert.</translation>
    </message>
    <message>
        <source>A seal covers ARC fields alone: neither the body nor other headers.</source>
        <translation>Ein Siegel deckt nur ARC-Felder ab: weder den Body noch andere Header.</translation>
    </message>
    <message>
        <source>The seal of set %1, of %2, does not pass.</source>
        <translation>Das Siegel von Satz %1, von %2, besteht nicht.</translation>
    </message>
    <message>
        <source>Seal of set %1</source>
        <translation>Siegel von Satz %1</translation>
    </message>
    <message>
        <source>Message signature of set %1</source>
        <translation>Nachrichtensignatur von Satz %1</translation>
    </message>
</context>
<context>
    <name>ShortWord</name>
    <message>
        <source>no equals sign</source>
        <translation>kein =</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>ein leeres Tag</translation>
    </message>
    <message>
        <source>not a tag name</source>
        <translation>kein Tag-Name</translation>
    </message>
    <message>
        <source>a tag twice</source>
        <translation>ein Tag doppelt</translation>
    </message>
    <message>
        <source>not a tag value</source>
        <translation>kein Tag-Wert</translation>
    </message>
    <message>
        <source>one missing</source>
        <translation>eins fehlt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>outside d=</source>
        <translation>außerhalb von d=</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>kein base64</translation>
    </message>
    <message>
        <source>other length</source>
        <translation>andere Länge</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>keine Namen</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>no From</source>
        <translation>kein From</translation>
    </message>
    <message>
        <source>after x=</source>
        <translation>nach x=</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>beyond the body</source>
        <translation>länger als Body</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>v= not first</source>
        <translation>v= nicht zuerst</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not such a key</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>above 50</source>
        <translation>über 50</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>schon gescheitert</translation>
    </message>
    <message>
        <source>one twice</source>
        <translation>eins doppelt</translation>
    </message>
    <message>
        <source>covers one</source>
        <translation>deckt eins ab</translation>
    </message>
    <message>
        <source>not all there</source>
        <translation>nicht alle da</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Body</translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message>
        <source>The value of b= does not fit. The body is what was signed, so a signed header, b= or the key differs.</source>
        <translation>Der Wert von b= passt nicht. Der Body ist der signierte, also ist ein signierter Header, b= oder der Schlüssel ein anderer.</translation>
    </message>
    <message>
        <source>The value of b= does not fit: a signed header, a tag of the signature or the key is not what the signer used.</source>
        <translation>Der Wert von b= passt nicht: Ein signierter Header, ein Tag der Signatur oder der Schlüssel ist nicht der, den der Signierer verwendet hat.</translation>
    </message>
    <message>
        <source>The signed Subject begins with “%1”, as lists often put it there: look there first.</source>
        <translation>Der signierte Subject beginnt mit „%1“, wie Listen es oft dorthin setzen: dort zuerst nachsehen.</translation>
    </message>
    <message>
        <source>The tags that can be read are used all the same.</source>
        <translation>Die lesbaren Tags werden trotzdem verwendet.</translation>
    </message>
    <message>
        <source>The domain %1 signed, with its key “%2” and the algorithm %3.</source>
        <translation>Die Domain %1 hat signiert, mit ihrem Schlüssel „%2“ und dem Verfahren %3.</translation>
    </message>
    <message numerus="yes">
        <source>The signature keeps all %n rule(s) that apply to it.</source>
        <translation>
            <numerusform>Die Signatur hält die %n Regel ein, die für sie gilt.</numerusform>
            <numerusform>Die Signatur hält alle %n Regeln ein, die für sie gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 header field(s) are signed.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Headerfeld ist signiert.</numerusform>
            <numerusform>%1 Headerfelder sind signiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) find no field and stand as a guard: adding such a field breaks the signature.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Name findet kein Feld und steht als Schutz da: Ein solches Feld hinzuzufügen bricht die Signatur.</numerusform>
            <numerusform>%1 Namen finden kein Feld und stehen als Schutz da: Ein solches Feld hinzuzufügen bricht die Signatur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The seal covers itself and %1 other field(s).</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Das Siegel umfasst sich selbst und %1 weiteres Feld.</numerusform>
            <numerusform>Das Siegel umfasst sich selbst und %1 weitere Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed headers have %1 as received and %2 in canonical form.</source>
        <translation>Die signierten Header haben empfangen %1 und in kanonischer Form %2.</translation>
    </message>
    <message>
        <source>Nothing had to change, and the signed headers keep their %1.</source>
        <translation>Nichts musste sich ändern, die signierten Header behalten ihre %1.</translation>
    </message>
    <message>
        <source>The value of b=, here %1, is left out, and so is the line end after the last line.</source>
        <comment>%1: 88 bytes</comment>
        <translation>Der Wert von b=, hier %1, bleibt weg, ebenso das Zeilenende nach der letzten Zeile.</translation>
    </message>
    <message>
        <source>Of the body, only bh= is among them, so the changed body does not matter here.</source>
        <translation>Vom Body ist nur bh= dabei, also spielt der geänderte Body hier keine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>DNS has %n record(s) at %1.</source>
        <comment>%1 is the name asked for</comment>
        <translation>
            <numerusform>DNS hat %n Eintrag unter %1.</numerusform>
            <numerusform>DNS hat %n Einträge unter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key, %1, may be used, but RFC 8301 recommends %2 bits or more.</source>
        <translation>Der Schlüssel, %1, darf verwendet werden, aber RFC 8301 empfiehlt mindestens %2 Bit.</translation>
    </message>
    <message>
        <source>The key, %1, may be used for this signature.</source>
        <comment>%1: RSA 2048</comment>
        <translation>Der Schlüssel, %1, darf für diese Signatur verwendet werden.</translation>
    </message>
    <message>
        <source>The value of b= fits: the signed headers are what %1 signed.</source>
        <translation>Der Wert von b= passt: Die signierten Header sind das, was %1 signiert hat.</translation>
    </message>
    <message>
        <source>So bh= is what was signed, and only the body differs.</source>
        <translation>Also ist bh= das, was signiert wurde, und nur der Body ist ein anderer.</translation>
    </message>
    <message>
        <source>The key opens b=, but the hash in it is not that of step %1: a signed header or a tag of the signature was changed.</source>
        <translation>Der Schlüssel öffnet b=, aber der Hash darin ist nicht der aus Schritt %1: Ein signierter Header oder ein Tag der Signatur wurde geändert.</translation>
    </message>
    <message>
        <source>The key does not open b=: one of them is not what the signer used.</source>
        <translation>Der Schlüssel öffnet b= nicht: Eines von beiden ist nicht das, was der Signierer verwendet hat.</translation>
    </message>
    <message>
        <source>%1 are hashed with %2, and the hash begins with %3.</source>
        <comment>470 bytes, SHA-256, hex digits</comment>
        <translation>%1 werden mit %2 gehasht, und der Hash beginnt mit %3.</translation>
    </message>
</context>
<context>
    <name>SpfInputText</name>
    <message>
        <source>assumed: nothing says it, so it is the address in From</source>
        <translation>angenommen: nichts nennt sie, also die Adresse in From</translation>
    </message>
    <message>
        <source>assumed: nothing in the message says it</source>
        <translation>angenommen: nichts in der Nachricht nennt es</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>It stands for</source>
        <translation>Es steht für</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Geteilt in</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Kept of that</source>
        <translation>Davon behalten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name asked</source>
        <translation>Erfragter Name</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Eintragstyp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Er sagt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Name meant</source>
        <translation>Gemeinter Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>The domain says</source>
        <translation>Die Domain sagt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation>HELO-Name</translation>
    </message>
    <message>
        <source>MAIL FROM address</source>
        <translation>MAIL FROM-Adresse</translation>
    </message>
    <message>
        <source>Lookups so far</source>
        <translation>Abfragen bisher</translation>
    </message>
    <message>
        <source>Void lookups so far</source>
        <translation>Leere Abfragen bisher</translation>
    </message>
    <message>
        <source>from the field %1</source>
        <translation>aus dem Feld %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Write an IPv4 or IPv6 address, such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>Schreiben Sie eine IPv4- oder IPv6-Adresse wie 192.0.2.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>Write a domain name, such as mail.example.org, or an address in brackets.</source>
        <translation>Schreiben Sie einen Domainnamen wie mail.example.org oder eine Adresse in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Write an address such as name@example.org, or &lt;&gt; for a message without a sender.</source>
        <translation>Schreiben Sie eine Adresse wie name@example.org, oder &lt;&gt; für eine Nachricht ohne Absender.</translation>
    </message>
</context>
<context>
    <name>SpfProblem</name>
    <message>
        <source>Character not allowed</source>
        <translation>Zeichen nicht erlaubt</translation>
    </message>
    <message>
        <source>A term holds a character that is not visible ASCII: %1.</source>
        <translation>Ein Term enthält ein Zeichen, das kein sichtbares ASCII ist: %1.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such mechanism</source>
        <translation>Kein Mechanismus</translation>
    </message>
    <message>
        <source>There is no mechanism of this name: %1.</source>
        <translation>Einen Mechanismus dieses Namens gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not a modifier name</source>
        <translation>Kein Modifikatorname</translation>
    </message>
    <message>
        <source>This cannot name a modifier: %1.</source>
        <translation>So kann kein Modifikator heißen: %1.</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Doppelt angegeben</translation>
    </message>
    <message>
        <source>This modifier may stand only once in a record: %1.</source>
        <translation>Dieser Modifikator darf nur einmal in einem Eintrag stehen: %1.</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>doppelt angegeben</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domain</translation>
    </message>
    <message>
        <source>A domain has to stand behind the name of the term, and there is none.</source>
        <translation>Hinter dem Namen des Terms muss eine Domain stehen, und dort steht keine.</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>keine Domain</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>This cannot stand behind the name of the mechanism: %1.</source>
        <translation>Das kann nicht hinter dem Namen des Mechanismus stehen: %1.</translation>
    </message>
    <message>
        <source>Not a domain</source>
        <translation>Keine Domain</translation>
    </message>
    <message>
        <source>A domain must end in a macro, or in a dot and a top-level label: %1.</source>
        <translation>Eine Domain muss auf ein Makro enden oder auf einen Punkt und ein Label der obersten Ebene: %1.</translation>
    </message>
    <message>
        <source>Not a macro</source>
        <translation>Kein Makro</translation>
    </message>
    <message>
        <source>A percent sign begins a macro, and this is none: %1.</source>
        <translation>Ein Prozentzeichen beginnt ein Makro, und dies ist keines: %1.</translation>
    </message>
    <message>
        <source>not a macro</source>
        <translation>kein Makro</translation>
    </message>
    <message>
        <source>Macro not allowed</source>
        <translation>Makro nicht erlaubt</translation>
    </message>
    <message>
        <source>This macro may stand only in an explanation: %1.</source>
        <translation>Dieses Makro darf nur in einer Erklärung stehen: %1.</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>This is no IP address of the kind that the mechanism takes: %1.</source>
        <translation>Das ist keine IP-Adresse der Art, die der Mechanismus nimmt: %1.</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Not a prefix length</source>
        <translation>Keine Präfixlänge</translation>
    </message>
    <message>
        <source>This is no prefix length for such an address: %1.</source>
        <translation>Das ist keine Präfixlänge für eine solche Adresse: %1.</translation>
    </message>
    <message>
        <source>not a prefix</source>
        <translation>kein Präfix</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Kein Client</translation>
    </message>
    <message>
        <source>This is no IP address of a client: %1.</source>
        <translation>Das ist keine IP-Adresse eines Clients: %1.</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>kein Client</translation>
    </message>
    <message>
        <source>No SPF record can stand at the domain of this: %1.</source>
        <translation>An der Domain hiervon kann kein SPF-Eintrag stehen: %1.</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <translation>Kein SPF-Eintrag</translation>
    </message>
    <message>
        <source>There is no SPF record at %1.</source>
        <translation>Unter %1 steht kein SPF-Eintrag.</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <translation>Mehrere SPF-Einträge</translation>
    </message>
    <message>
        <source>There is more than one SPF record at %1, and none of them counts.</source>
        <translation>Unter %1 steht mehr als ein SPF-Eintrag, und keiner davon zählt.</translation>
    </message>
    <message>
        <source>several records</source>
        <translation>mehrere Einträge</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>DNS did not answer for %1; a later try may tell.</source>
        <translation>DNS hat für %1 nicht geantwortet; ein späterer Versuch mag es sagen.</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Not a domain name</source>
        <translation>Kein Domainname</translation>
    </message>
    <message>
        <source>This is no domain name once the macros are expanded, so the term cannot match: %1.</source>
        <translation>Mit den Makros ausgeschrieben ist das kein Domainname, also kann der Term nicht zutreffen: %1.</translation>
    </message>
    <message>
        <source>Too many lookups</source>
        <translation>Zu viele Abfragen</translation>
    </message>
    <message>
        <source>The term %1 needs a lookup beyond the %2 that are allowed.</source>
        <translation>Der Term %1 braucht eine Abfrage mehr als die %2, die erlaubt sind.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>Too many void lookups</source>
        <translation>Zu viele leere Abfragen</translation>
    </message>
    <message>
        <source>With the term %1, more than %2 terms have asked DNS for what is not there.</source>
        <translation>Mit dem Term %1 haben mehr als %2 Terme DNS nach etwas gefragt, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Too many MX records</source>
        <translation>Zu viele MX-Einträge</translation>
    </message>
    <message>
        <source>The term %1 leads to more than %2 mail exchangers.</source>
        <translation>Der Term %1 führt zu mehr als %2 Mailservern.</translation>
    </message>
    <message>
        <source>Nothing to include</source>
        <translation>Nichts einzubinden</translation>
    </message>
    <message>
        <source>The record includes that of %1, which has none.</source>
        <translation>Der Eintrag bindet den von %1 ein, und dort steht keiner.</translation>
    </message>
    <message>
        <source>Nothing to redirect to</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>The record redirects to %1, which has none.</source>
        <translation>Der Eintrag leitet an %1 weiter, und dort steht keiner.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>The term %1 matches the client, and says that it may not send.</source>
        <translation>Der Term %1 trifft auf den Client zu und sagt, dass er nicht senden darf.</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>nicht berechtigt</translation>
    </message>
</context>
<context>
    <name>SpfStep</name>
    <message>
        <source>Not all of this is known: part of it is assumed.</source>
        <translation>Nicht alles davon ist bekannt: Ein Teil ist angenommen.</translation>
    </message>
    <message>
        <source>The sender is %1, and the client has the address %2.</source>
        <translation>Der Absender ist %1, und der Client hat die Adresse %2.</translation>
    </message>
    <message>
        <source>The record of %1 gives the result %2.</source>
        <translation>Der Eintrag von %1 gibt das Ergebnis %2.</translation>
    </message>
    <message>
        <source>DNS has not answered for %1 yet.</source>
        <translation>DNS hat für %1 noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>DNS has no %1 record for %2: the lookup is void.</source>
        <translation>DNS hat keinen %1-Eintrag für %2: Die Abfrage ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>DNS gave %n record(s) of type %1 for %2.</source>
        <translation>
            <numerusform>DNS gab %n Eintrag der Art %1 für %2.</numerusform>
            <numerusform>DNS gab %n Einträge der Art %1 für %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>One TXT record begins with v=spf1, and counts.</source>
        <translation>Ein TXT-Eintrag beginnt mit v=spf1 und zählt.</translation>
    </message>
    <message>
        <source>No TXT record begins with v=spf1.</source>
        <translation>Kein TXT-Eintrag beginnt mit v=spf1.</translation>
    </message>
    <message>
        <source>All terms of the record keep to the grammar.</source>
        <translation>Alle Terme des Eintrags halten sich an die Grammatik.</translation>
    </message>
    <message>
        <source>Lookups so far: %1 of %2, void: %3 of %4.</source>
        <translation>Abfragen bisher: %1 von %2, leer: %3 von %4.</translation>
    </message>
    <message>
        <source>The term %1 matches the client.</source>
        <translation>Der Term %1 trifft auf den Client zu.</translation>
    </message>
    <message>
        <source>The term %1 does not match the client.</source>
        <translation>Der Term %1 trifft auf den Client nicht zu.</translation>
    </message>
    <message>
        <source>It is not used: a mechanism has decided, or there is an “all”.</source>
        <translation>Er wird nicht gebraucht: Ein Mechanismus hat entschieden, oder es gibt ein „all“.</translation>
    </message>
    <message>
        <source>No mechanism matched, so the record of %1 decides.</source>
        <translation>Kein Mechanismus traf zu, also entscheidet der Eintrag von %1.</translation>
    </message>
    <message>
        <source>SPF does not know the modifier %1, and ignores it.</source>
        <translation>SPF kennt den Modifikator %1 nicht und übergeht ihn.</translation>
    </message>
    <message>
        <source>No mechanism matched, and nothing says what then holds: the result is neutral.</source>
        <translation>Kein Mechanismus traf zu, und nichts sagt, was dann gilt: Das Ergebnis ist neutral.</translation>
    </message>
    <message>
        <source>No name of the client leads back to its address.</source>
        <translation>Kein Name des Clients führt zu seiner Adresse zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the client lead back to its address.</source>
        <translation>
            <numerusform>%n Name des Clients führt zu seiner Adresse zurück.</numerusform>
            <numerusform>%n Namen des Clients führen zu seiner Adresse zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The macro %1 stands for %2.</source>
        <translation>Das Makro %1 steht für %2.</translation>
    </message>
    <message>
        <source>The domain has an explanation of its own.</source>
        <translation>Die Domain hat eine eigene Erklärung.</translation>
    </message>
    <message>
        <source>The domain names an explanation, and there is none to use.</source>
        <translation>Die Domain nennt eine Erklärung, und es gibt keine brauchbare.</translation>
    </message>
    <message>
        <source>The result is %1.</source>
        <translation>Das Ergebnis ist %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;SPF&lt;/b&gt; asks whether the domain of the sender lets this client send its mail. The answer stands in a record that the domain publishes in DNS.</source>
        <translation>&lt;b&gt;SPF&lt;/b&gt; fragt, ob die Domain des Absenders diesen Client ihre Mail senden lässt. Die Antwort steht in einem Eintrag, den die Domain im DNS veröffentlicht.</translation>
    </message>
    <message>
        <source>Three things are needed: the address of the client, its &lt;b&gt;HELO&lt;/b&gt; name, and the &lt;b&gt;MAIL FROM&lt;/b&gt; address. Without a MAIL FROM address, the HELO name is what is checked.</source>
        <translation>Drei Dinge werden gebraucht: die Adresse des Clients, sein &lt;b&gt;HELO&lt;/b&gt;-Name und die &lt;b&gt;MAIL-FROM&lt;/b&gt;-Adresse. Ohne MAIL-FROM-Adresse wird der HELO-Name geprüft.</translation>
    </message>
    <message>
        <source>The record of a domain is fetched, read, and tried term by term. The first mechanism that matches the client decides.</source>
        <translation>Der Eintrag einer Domain wird geholt, gelesen und Term für Term versucht. Der erste Mechanismus, der auf den Client zutrifft, entscheidet.</translation>
    </message>
    <message>
        <source>A question goes to DNS. A lookup that finds nothing is &lt;b&gt;void&lt;/b&gt;, and few of those are allowed.</source>
        <translation>Eine Frage geht an DNS. Eine Abfrage, die nichts findet, ist &lt;b&gt;leer&lt;/b&gt;, und davon sind nur wenige erlaubt.</translation>
    </message>
    <message>
        <source>A domain has many TXT records for many purposes. Only one that begins with v=spf1 counts, and there must not be two of them.</source>
        <translation>Eine Domain hat viele TXT-Einträge für viele Zwecke. Nur einer, der mit v=spf1 beginnt, zählt, und zwei davon darf es nicht geben.</translation>
    </message>
    <message>
        <source>The whole record must keep to the grammar. One term that does not makes all of it count for nothing.</source>
        <translation>Der ganze Eintrag muss sich an die Grammatik halten. Ein Term, der es nicht tut, macht ihn im Ganzen wertlos.</translation>
    </message>
    <message>
        <source>This term does not keep to the grammar. A receiver then gives the result permerror.</source>
        <translation>Dieser Term hält sich nicht an die Grammatik. Ein Empfänger gibt dann das Ergebnis permerror.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;all&lt;/b&gt; matches every client. It stands last, and says what holds for all others.</source>
        <translation>Der Mechanismus &lt;b&gt;all&lt;/b&gt; trifft auf jeden Client zu. Er steht zuletzt und sagt, was für alle anderen gilt.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;include&lt;/b&gt; tries the record of another domain. It matches where that record gives a pass, and only then.</source>
        <translation>Der Mechanismus &lt;b&gt;include&lt;/b&gt; versucht den Eintrag einer anderen Domain. Er trifft nur zu, wenn dieser Eintrag pass ergibt.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;a&lt;/b&gt; looks up the addresses of a name. It matches where the client has one of them, or is in the same network.</source>
        <translation>Der Mechanismus &lt;b&gt;a&lt;/b&gt; fragt die Adressen eines Namens ab. Er trifft zu, wenn der Client eine davon hat oder im selben Netz ist.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;mx&lt;/b&gt; looks up who receives mail for a domain. It matches where the client has an address of one of them.</source>
        <translation>Der Mechanismus &lt;b&gt;mx&lt;/b&gt; fragt ab, wer Mail für eine Domain empfängt. Er trifft zu, wenn der Client eine Adresse eines von ihnen hat.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;ptr&lt;/b&gt; asks for the names of the client, and whether they lead back to it. It is slow, and should not be published.</source>
        <translation>Der Mechanismus &lt;b&gt;ptr&lt;/b&gt; fragt nach den Namen des Clients, und ob sie zu ihm zurückführen. Er ist langsam und sollte nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;ip4&lt;/b&gt; names a network of IPv4 addresses. It matches where the client is in it, and asks DNS nothing.</source>
        <translation>Der Mechanismus &lt;b&gt;ip4&lt;/b&gt; nennt ein Netz von IPv4-Adressen. Er trifft zu, wenn der Client darin ist, und fragt DNS nichts.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;ip6&lt;/b&gt; names a network of IPv6 addresses. It matches where the client is in it, and asks DNS nothing.</source>
        <translation>Der Mechanismus &lt;b&gt;ip6&lt;/b&gt; nennt ein Netz von IPv6-Adressen. Er trifft zu, wenn der Client darin ist, und fragt DNS nichts.</translation>
    </message>
    <message>
        <source>The mechanism &lt;b&gt;exists&lt;/b&gt; makes a name, mostly from macros, and looks it up. It matches where the name has any IPv4 address.</source>
        <translation>Der Mechanismus &lt;b&gt;exists&lt;/b&gt; macht einen Namen, meist aus Makros, und fragt ihn ab. Er trifft zu, wenn der Name irgendeine IPv4-Adresse hat.</translation>
    </message>
    <message>
        <source>The modifier &lt;b&gt;redirect&lt;/b&gt; hands the check on to the record of another domain. It is followed only where no mechanism matched.</source>
        <translation>Der Modifikator &lt;b&gt;redirect&lt;/b&gt; gibt die Prüfung an den Eintrag einer anderen Domain weiter. Ihm wird nur gefolgt, wenn kein Mechanismus zutraf.</translation>
    </message>
    <message>
        <source>The modifier &lt;b&gt;exp&lt;/b&gt; names a text that explains a fail. It changes no result.</source>
        <translation>Der Modifikator &lt;b&gt;exp&lt;/b&gt; nennt einen Text, der ein fail erklärt. Er ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>Other standards may add modifiers. One that is not known is ignored.</source>
        <translation>Andere Standards können Modifikatoren ergänzen. Ein unbekannter wird übergangen.</translation>
    </message>
    <message>
        <source>A record should end in “all” or a redirect. Where neither decides, the result is neutral.</source>
        <translation>Ein Eintrag sollte auf „all“ oder ein redirect enden. Wo keines davon entscheidet, ist das Ergebnis neutral.</translation>
    </message>
    <message>
        <source>The owner of an address can give it any name in DNS. A name counts only where it leads back to the address.</source>
        <translation>Wem eine Adresse gehört, der kann ihr im DNS jeden Namen geben. Ein Name zählt nur, wenn er zu der Adresse zurückführt.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;macro&lt;/b&gt; stands for a part of the session, such as the address of the client. It can be split, reversed and cut before it is put into a name.</source>
        <translation>Ein &lt;b&gt;Makro&lt;/b&gt; steht für einen Teil der Sitzung, etwa die Adresse des Clients. Er kann geteilt, umgekehrt und gekürzt werden, bevor er in einen Namen kommt.</translation>
    </message>
    <message>
        <source>A domain can say in its own words why it does not know the client. The words are those of a stranger.</source>
        <translation>Eine Domain kann in eigenen Worten sagen, warum sie den Client nicht kennt. Es sind die Worte eines Fremden.</translation>
    </message>
    <message>
        <source>The result is that of the mechanism that matched, or of what stopped the check. Limits keep a record from asking too much of DNS.</source>
        <translation>Das Ergebnis ist das des Mechanismus, der zutraf, oder dessen, was die Prüfung beendete. Grenzen hindern einen Eintrag daran, DNS zu viel abzuverlangen.</translation>
    </message>
    <message>
        <source>match</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>void</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>partly assumed</source>
        <translation>teils angenommen</translation>
    </message>
</context>
<context>
    <name>SpfText</name>
    <message>
        <source>SPF passes: %1 lets this client send its mail.</source>
        <translation>SPF besteht: %1 lässt diesen Client seine Mail senden.</translation>
    </message>
    <message>
        <source>SPF fails: %1 says that this client may not send its mail.</source>
        <translation>SPF besteht nicht: %1 sagt, dass dieser Client seine Mail nicht senden darf.</translation>
    </message>
    <message>
        <source>SPF softfails: %1 says that this client should not send its mail.</source>
        <translation>SPF ergibt softfail: %1 sagt, dass dieser Client seine Mail nicht senden sollte.</translation>
    </message>
    <message>
        <source>SPF is neutral: %1 says nothing for or against this client.</source>
        <translation>SPF ist neutral: %1 sagt nichts für oder gegen diesen Client.</translation>
    </message>
    <message>
        <source>There is no SPF result.</source>
        <translation>Es gibt kein SPF-Ergebnis.</translation>
    </message>
    <message>
        <source>SPF has no result yet: DNS did not give all that the check needs.</source>
        <translation>SPF hat noch kein Ergebnis: DNS gab nicht alles, was die Prüfung braucht.</translation>
    </message>
    <message>
        <source>SPF cannot be evaluated: the record of %1 needs mending.</source>
        <translation>SPF lässt sich nicht auswerten: Der Eintrag von %1 muss berichtigt werden.</translation>
    </message>
    <message>
        <source>The term %1 of the record of %2 matches the client.</source>
        <translation>Der Term %1 des Eintrags von %2 trifft auf den Client zu.</translation>
    </message>
    <message>
        <source>There is no reason to name: SPF passes.</source>
        <translation>Es gibt keinen Grund zu nennen: SPF besteht.</translation>
    </message>
    <message>
        <source>The IP address of the client that sent the message is not known.</source>
        <translation>Die IP-Adresse des Clients, der die Nachricht sandte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sender has no domain name with several labels, so there is no SPF record to look for.</source>
        <translation>Der Absender hat keinen Domainnamen mit mehreren Labels, also gibt es keinen SPF-Eintrag zu suchen.</translation>
    </message>
    <message>
        <source>The domain has no SPF record.</source>
        <translation>Die Domain hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>No mechanism of the SPF record matches the client.</source>
        <translation>Kein Mechanismus des SPF-Eintrags trifft auf den Client zu.</translation>
    </message>
    <message>
        <source>The mechanism that matches the client says nothing for or against it.</source>
        <translation>Der Mechanismus, der auf den Client zutrifft, sagt nichts für oder gegen ihn.</translation>
    </message>
    <message>
        <source>The SPF record says that the client may not send mail of the domain.</source>
        <translation>Der SPF-Eintrag sagt, dass der Client keine Mail der Domain senden darf.</translation>
    </message>
    <message>
        <source>The SPF record says that the client probably may not send mail of the domain.</source>
        <translation>Der SPF-Eintrag sagt, dass der Client wohl keine Mail der Domain senden darf.</translation>
    </message>
    <message>
        <source>DNS did not answer a question of the SPF check; a later try may tell.</source>
        <translation>DNS hat eine Frage der SPF-Prüfung nicht beantwortet; ein späterer Versuch mag es sagen.</translation>
    </message>
    <message>
        <source>The domain has more than one SPF record, and none of them counts.</source>
        <translation>Die Domain hat mehr als einen SPF-Eintrag, und keiner davon zählt.</translation>
    </message>
    <message>
        <source>The SPF record breaks the rules of its grammar, so none of it counts.</source>
        <translation>Der SPF-Eintrag hält sich nicht an seine Grammatik, also zählt nichts davon.</translation>
    </message>
    <message>
        <source>The SPF record needs more than %1 DNS lookups.</source>
        <translation>Der SPF-Eintrag braucht mehr als %1 DNS-Abfragen.</translation>
    </message>
    <message>
        <source>More than %1 lookups of the SPF record find nothing.</source>
        <translation>Mehr als %1 Abfragen des SPF-Eintrags finden nichts.</translation>
    </message>
    <message>
        <source>A domain that an mx mechanism names has more than %1 mail exchangers.</source>
        <translation>Eine Domain, die ein Mechanismus mx nennt, hat mehr als %1 Mailserver.</translation>
    </message>
    <message>
        <source>A domain that the SPF record includes has no SPF record.</source>
        <translation>Eine Domain, die der SPF-Eintrag einbindet, hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The domain that the SPF record redirects to has no SPF record.</source>
        <translation>Die Domain, an die der SPF-Eintrag weiterleitet, hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>The address of the client is assumed.</source>
        <translation>Die Adresse des Clients ist angenommen.</translation>
    </message>
    <message>
        <source>The HELO name is assumed.</source>
        <translation>Der HELO-Name ist angenommen.</translation>
    </message>
    <message>
        <source>The MAIL FROM address is assumed.</source>
        <translation>Die MAIL-FROM-Adresse ist angenommen.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Geschützt</translation>
    </message>
</context>
<context>
    <name>StepFinding</name>
    <message>
        <source>Step %1 decides.</source>
        <translation>Schritt %1 entscheidet.</translation>
    </message>
    <message>
        <source>Step %1 failed, and this one is computed all the same.</source>
        <translation>Schritt %1 ist nicht bestanden, und dieser wird trotzdem berechnet.</translation>
    </message>
    <message>
        <source>It waits for a key that DNS has not given yet.</source>
        <translation>Es wartet auf einen Schlüssel, den DNS noch nicht genannt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 decides, and step(s) %2 failed too.</source>
        <comment>%2: 9, 12</comment>
        <translation>
            <numerusform>Schritt %1 entscheidet, und auch Schritt %2 ist nicht bestanden.</numerusform>
            <numerusform>Schritt %1 entscheidet, und auch die Schritte %2 sind nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seal passes: %1 sealed these ARC fields, and none of them has changed.</source>
        <translation>Dieses Siegel besteht: %1 hat diese ARC-Felder versiegelt, und keines hat sich geändert.</translation>
    </message>
    <message>
        <source>This seal of %1 does not pass.</source>
        <translation>Dieses Siegel von %1 besteht nicht.</translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>message as saved</source>
        <translation>Nachricht wie gespeichert</translation>
    </message>
    <message>
        <source>message as transmitted</source>
        <translation>Nachricht wie übertragen</translation>
    </message>
    <message>
        <source>body as received</source>
        <translation>Body wie empfangen</translation>
    </message>
    <message>
        <source>canonical body</source>
        <translation>kanonischer Body</translation>
    </message>
    <message>
        <source>signed headers as received</source>
        <translation>signierte Header wie empfangen</translation>
    </message>
    <message>
        <source>canonical headers</source>
        <translation>kanonische Header</translation>
    </message>
    <message>
        <source>signature field as received</source>
        <translation>Signaturfeld wie empfangen</translation>
    </message>
    <message>
        <source>canonical, b= emptied</source>
        <translation>kanonisch, b= geleert</translation>
    </message>
    <message>
        <source>bytes that are hashed</source>
        <translation>Bytes, die gehasht werden</translation>
    </message>
    <message>
        <source>after rule %1</source>
        <comment>%1 is a letter</comment>
        <translation>nach Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepParts</name>
    <message>
        <source>%1 B</source>
        <comment>a number of bytes, short</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>StepResult</name>
    <message numerus="yes">
        <source>%1 header(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Header</numerusform>
            <numerusform>%1 Header</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>7 headers, 63 B</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>kein Problem</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 guarded</source>
        <comment>5 headers are signed, 3 names are guarded</comment>
        <translation>%1, %2 geschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>not usable</source>
        <comment>of a key</comment>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>usable</source>
        <comment>of a key</comment>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>points equal</source>
        <translation>Punkte gleich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pass, 1 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n nicht beachtet</numerusform>
            <numerusform>%n nicht beachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>alle passen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>Satz %1</translation>
    </message>
</context>
<context>
    <name>StepTitle</name>
    <message>
        <source>Verify the signature field</source>
        <translation>Das Signaturfeld prüfen</translation>
    </message>
    <message>
        <source>Read the signature tags</source>
        <translation>Die Tags der Signatur lesen</translation>
    </message>
    <message>
        <source>Find the required tags</source>
        <translation>Die Pflicht-Tags suchen</translation>
    </message>
    <message>
        <source>Check the version, v=</source>
        <translation>Die Version prüfen, v=</translation>
    </message>
    <message>
        <source>Check the algorithm, a=</source>
        <translation>Das Verfahren prüfen, a=</translation>
    </message>
    <message>
        <source>Check the canonicalization, c=</source>
        <translation>Die Kanonisierung prüfen, c=</translation>
    </message>
    <message>
        <source>Check the domain, d=</source>
        <translation>Die Domain prüfen, d=</translation>
    </message>
    <message>
        <source>Check the selector, s=</source>
        <translation>Den Selektor prüfen, s=</translation>
    </message>
    <message>
        <source>Check the query method, q=</source>
        <translation>Die Abfragemethode prüfen, q=</translation>
    </message>
    <message>
        <source>Read the names in h=</source>
        <translation>Die Namen in h= lesen</translation>
    </message>
    <message>
        <source>Find From in h=</source>
        <translation>From in h= suchen</translation>
    </message>
    <message>
        <source>Compare the identity i= with d=</source>
        <translation>Die Identität i= mit d= vergleichen</translation>
    </message>
    <message>
        <source>Decode b= and bh=</source>
        <translation>b= und bh= dekodieren</translation>
    </message>
    <message>
        <source>Check the time of signing, t=</source>
        <translation>Den Signierzeitpunkt prüfen, t=</translation>
    </message>
    <message>
        <source>Check the expiration, x=</source>
        <translation>Den Ablauf prüfen, x=</translation>
    </message>
    <message>
        <source>Hash the body, compare bh=</source>
        <translation>Den Body hashen, bh= vergleichen</translation>
    </message>
    <message>
        <source>Select the headers in h=</source>
        <translation>Die Header aus h= auswählen</translation>
    </message>
    <message>
        <source>Hash the header data</source>
        <translation>Die Headerdaten hashen</translation>
    </message>
    <message>
        <source>Signature header, b= emptied</source>
        <translation>Signaturheader, b= geleert</translation>
    </message>
    <message>
        <source>Look up the key</source>
        <translation>Den Schlüssel abfragen</translation>
    </message>
    <message>
        <source>Read the key record</source>
        <translation>Den Schlüsseleintrag lesen</translation>
    </message>
    <message>
        <source>Compare the type of key, k=</source>
        <translation>Die Schlüsselart vergleichen, k=</translation>
    </message>
    <message>
        <source>Check the hashes that the key allows</source>
        <translation>Die erlaubten Hashes prüfen</translation>
    </message>
    <message>
        <source>Check the services that the key allows</source>
        <translation>Die erlaubten Dienste prüfen</translation>
    </message>
    <message>
        <source>Check that the key allows subdomains</source>
        <translation>Prüfen, ob Subdomains erlaubt sind</translation>
    </message>
    <message>
        <source>Check the length of the key</source>
        <translation>Die Schlüssellänge prüfen</translation>
    </message>
    <message>
        <source>Split the message</source>
        <translation>Die Nachricht zerlegen</translation>
    </message>
    <message>
        <source>Check the tags</source>
        <translation>Die Tags prüfen</translation>
    </message>
    <message>
        <source>Canonicalize the body</source>
        <translation>Den Body kanonisieren</translation>
    </message>
    <message>
        <source>Strip spaces at line ends</source>
        <translation>Leerraum an Zeilenenden streichen</translation>
    </message>
    <message>
        <source>Reduce runs of spaces</source>
        <translation>Leerzeichenfolgen kürzen</translation>
    </message>
    <message>
        <source>Drop empty lines at end</source>
        <translation>Leerzeilen am Ende streichen</translation>
    </message>
    <message>
        <source>Add a final line end</source>
        <translation>Letztes Zeilenende ergänzen</translation>
    </message>
    <message>
        <source>Canonicalize the headers</source>
        <translation>Die Header kanonisieren</translation>
    </message>
    <message>
        <source>Lower-case the names</source>
        <translation>Namen klein schreiben</translation>
    </message>
    <message>
        <source>Unfold the lines</source>
        <translation>Zeilen entfalten</translation>
    </message>
    <message>
        <source>Trim the values</source>
        <translation>Werte beschneiden</translation>
    </message>
    <message>
        <source>Check the key record</source>
        <translation>Den Schlüsseleintrag prüfen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Apply l=</source>
        <translation>l= anwenden</translation>
    </message>
    <message>
        <source>Verify the signature</source>
        <translation>Die Signatur prüfen</translation>
    </message>
    <message>
        <source>Decode the key</source>
        <translation>Den Schlüssel dekodieren</translation>
    </message>
    <message>
        <source>Verify the ARC message signature</source>
        <translation>Die ARC-Nachrichtensignatur prüfen</translation>
    </message>
    <message>
        <source>Verify the ARC seal</source>
        <translation>Das ARC-Siegel prüfen</translation>
    </message>
    <message>
        <source>Look for ARC fields in h=</source>
        <translation>ARC-Felder in h= suchen</translation>
    </message>
    <message>
        <source>Look for tags that a seal has not</source>
        <translation>Tags suchen, die ein Siegel nicht hat</translation>
    </message>
    <message>
        <source>Select the sealed headers</source>
        <translation>Die versiegelten Header auswählen</translation>
    </message>
    <message>
        <source>Verify the ARC chain</source>
        <translation>Die ARC-Kette prüfen</translation>
    </message>
    <message>
        <source>Sort the fields into sets</source>
        <translation>Die Felder in Sätze ordnen</translation>
    </message>
    <message>
        <source>Read cv= of the newest seal</source>
        <translation>cv= des neuesten Siegels lesen</translation>
    </message>
    <message>
        <source>Find three fields in each set</source>
        <translation>Drei Felder in jedem Satz suchen</translation>
    </message>
    <message>
        <source>Check the numbers of the sets</source>
        <translation>Die Nummern der Sätze prüfen</translation>
    </message>
    <message>
        <source>Check cv= of every seal</source>
        <translation>cv= jedes Siegels prüfen</translation>
    </message>
    <message>
        <source>Verify the newest message signature</source>
        <translation>Die neueste Nachrichtensignatur prüfen</translation>
    </message>
    <message>
        <source>Find the oldest signature that fits</source>
        <translation>Die älteste passende Signatur suchen</translation>
    </message>
    <message>
        <source>Verify all seals</source>
        <translation>Alle Siegel prüfen</translation>
    </message>
    <message>
        <source>Check SPF</source>
        <translation>SPF prüfen</translation>
    </message>
    <message>
        <source>Find out who is checked</source>
        <translation>Feststellen, wer geprüft wird</translation>
    </message>
    <message>
        <source>Evaluate the record of a domain</source>
        <translation>Den Eintrag einer Domain auswerten</translation>
    </message>
    <message>
        <source>Ask DNS</source>
        <translation>DNS fragen</translation>
    </message>
    <message>
        <source>Select the SPF record</source>
        <translation>Den SPF-Eintrag auswählen</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Den Eintrag lesen</translation>
    </message>
    <message>
        <source>A term against the grammar</source>
        <translation>Ein Term gegen die Grammatik</translation>
    </message>
    <message>
        <source>Mechanism all</source>
        <translation>Mechanismus all</translation>
    </message>
    <message>
        <source>Mechanism include</source>
        <translation>Mechanismus include</translation>
    </message>
    <message>
        <source>Mechanism a</source>
        <translation>Mechanismus a</translation>
    </message>
    <message>
        <source>Mechanism mx</source>
        <translation>Mechanismus mx</translation>
    </message>
    <message>
        <source>Mechanism ptr</source>
        <translation>Mechanismus ptr</translation>
    </message>
    <message>
        <source>Mechanism ip4</source>
        <translation>Mechanismus ip4</translation>
    </message>
    <message>
        <source>Mechanism ip6</source>
        <translation>Mechanismus ip6</translation>
    </message>
    <message>
        <source>Mechanism exists</source>
        <translation>Mechanismus exists</translation>
    </message>
    <message>
        <source>Modifier redirect</source>
        <translation>Modifikator redirect</translation>
    </message>
    <message>
        <source>Modifier exp</source>
        <translation>Modifikator exp</translation>
    </message>
    <message>
        <source>Unknown modifier</source>
        <translation>Unbekannter Modifikator</translation>
    </message>
    <message>
        <source>No mechanism matched</source>
        <translation>Kein Mechanismus traf zu</translation>
    </message>
    <message>
        <source>Validate the names of the client</source>
        <translation>Die Namen des Clients bestätigen</translation>
    </message>
    <message>
        <source>Expand a macro</source>
        <translation>Ein Makro ausschreiben</translation>
    </message>
    <message>
        <source>Fetch the explanation</source>
        <translation>Die Erklärung holen</translation>
    </message>
    <message>
        <source>Result of SPF</source>
        <translation>Ergebnis von SPF</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>A signature is verified in steps, from splitting the message to the verdict. Later steps are computed even where an earlier one fails.</source>
        <translation>Eine Signatur wird in Schritten geprüft, vom Zerlegen der Nachricht bis zum Ergebnis. Spätere Schritte werden auch dann berechnet, wenn ein früherer nicht besteht.</translation>
    </message>
    <message>
        <source>The first empty line divides the message into &lt;b&gt;header fields&lt;/b&gt; and &lt;b&gt;body&lt;/b&gt;. Each is signed in its own way.</source>
        <translation>Die erste leere Zeile teilt die Nachricht in &lt;b&gt;Headerfelder&lt;/b&gt; und &lt;b&gt;Body&lt;/b&gt;. Beide werden auf eigene Weise signiert.</translation>
    </message>
    <message>
        <source>The signature field is a list of &lt;b&gt;tags&lt;/b&gt;, each with a name, an equals sign and a value. They say who signed what, and how.</source>
        <translation>Das Signaturfeld ist eine Liste von &lt;b&gt;Tags&lt;/b&gt;, jedes mit Namen, Gleichheitszeichen und Wert. Sie sagen, wer was wie signiert hat.</translation>
    </message>
    <message>
        <source>The standard has a rule for each tag, and this step checks them one by one. A signature that breaks a rule does not count.</source>
        <translation>Der Standard hat für jedes Tag eine Regel, und dieser Schritt prüft sie der Reihe nach. Eine Signatur, die eine Regel bricht, zählt nicht.</translation>
    </message>
    <message>
        <source>The tags v=, a=, b=, bh=, d=, h= and s= must all be there. Without one of them, nobody can tell what was signed.</source>
        <translation>Die Tags v=, a=, b=, bh=, d=, h= und s= müssen alle da sein. Fehlt eines, kann niemand sagen, was signiert wurde.</translation>
    </message>
    <message>
        <source>The tag v= names the version of the signature format. It must be 1, the only one that exists.</source>
        <translation>Das Tag v= nennt die Version des Signaturformats. Sie muss 1 sein, denn nur diese gibt es.</translation>
    </message>
    <message>
        <source>The tag a= names the kind of key and the &lt;b&gt;hash&lt;/b&gt;. It must be known, and rsa-sha1 is no longer allowed.</source>
        <translation>Das Tag a= nennt die Art des Schlüssels und den &lt;b&gt;Hash&lt;/b&gt;. Es muss bekannt sein, und rsa-sha1 ist nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>The tag c= names the &lt;b&gt;canonicalization&lt;/b&gt;: the standard form of headers and body that is hashed. Signer and verifier must use the same.</source>
        <translation>Das Tag c= nennt die &lt;b&gt;Kanonisierung&lt;/b&gt;: die Normalform von Headern und Body, die gehasht wird. Signierer und Prüfer müssen dieselbe verwenden.</translation>
    </message>
    <message>
        <source>The tag q= says how to get the public key. Only dns/txt is known, and it is meant where the tag is absent.</source>
        <translation>Das Tag q= sagt, wie man den öffentlichen Schlüssel bekommt. Bekannt ist nur dns/txt, und das ist auch gemeint, wo das Tag fehlt.</translation>
    </message>
    <message>
        <source>The tag d= names the domain that takes responsibility. It must be a domain name, since the key stands below it in DNS.</source>
        <translation>Das Tag d= nennt die Domain, die die Verantwortung übernimmt. Es muss ein Domainname sein, denn darunter steht der Schlüssel in DNS.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;selector&lt;/b&gt; in s= says which of the domain’s keys was used. It must fit into a name that DNS can be asked for.</source>
        <translation>Der &lt;b&gt;Selektor&lt;/b&gt; in s= sagt, welcher Schlüssel der Domain verwendet wurde. Er muss in einen Namen passen, nach dem DNS gefragt werden kann.</translation>
    </message>
    <message>
        <source>The tag i= may name the user for whom the domain signs. It must lie in the domain of d= or below it.</source>
        <translation>Das Tag i= kann nennen, für wen die Domain signiert. Es muss in der Domain von d= oder darunter liegen.</translation>
    </message>
    <message>
        <source>The tags b= and bh= hold bytes, written in letters and digits as &lt;b&gt;base64&lt;/b&gt;. They must decode, or there is nothing to compare.</source>
        <translation>Die Tags b= und bh= enthalten Bytes, mit Buchstaben und Ziffern als &lt;b&gt;base64&lt;/b&gt; geschrieben. Sie müssen sich dekodieren lassen, sonst gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The tag h= lists the names of the signed header fields. Each must be a name that a field can have.</source>
        <translation>Das Tag h= führt die Namen der signierten Headerfelder auf. Jeder muss ein Name sein, den ein Feld haben kann.</translation>
    </message>
    <message>
        <source>Every signature must cover the field From. Otherwise anyone could change the author of a signed message.</source>
        <translation>Jede Signatur muss das Feld From umfassen. Sonst könnte jeder den Autor einer signierten Nachricht ändern.</translation>
    </message>
    <message>
        <source>The tag t= says when the signature was made. It must not lie in the future, and it must be before x=.</source>
        <translation>Das Tag t= sagt, wann die Signatur entstanden ist. Es darf nicht in der Zukunft liegen und muss vor x= liegen.</translation>
    </message>
    <message>
        <source>The tag x= says until when the signature counts. After that time it must not be accepted.</source>
        <translation>Das Tag x= sagt, bis wann die Signatur gilt. Danach darf sie nicht mehr akzeptiert werden.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;simple&lt;/b&gt; rules take the body as it is, except for empty lines at its end. Any other change on the way, even of one space, breaks the signature.</source>
        <translation>Die Regeln von &lt;b&gt;simple&lt;/b&gt; nehmen den Body, wie er ist, bis auf leere Zeilen am Ende. Jede andere Änderung unterwegs, und sei es ein Leerzeichen, bricht die Signatur.</translation>
    </message>
    <message>
        <source>Mail servers sometimes change spaces and line ends. The &lt;b&gt;relaxed&lt;/b&gt; rules put the body in one standard form, so that such changes do not break the signature.</source>
        <translation>Mailserver ändern manchmal Leerzeichen und Zeilenenden. Die Regeln von &lt;b&gt;relaxed&lt;/b&gt; bringen den Body in eine Normalform, damit solche Änderungen die Signatur nicht brechen.</translation>
    </message>
    <message>
        <source>Spaces and tabs at the end of a line are removed. Nobody sees them, and mail servers sometimes drop them.</source>
        <translation>Leerzeichen und Tabs am Ende einer Zeile werden entfernt. Niemand sieht sie, und Mailserver streichen sie manchmal.</translation>
    </message>
    <message>
        <source>Remove spaces and tabs at line ends</source>
        <translation>Leerzeichen und Tabs an Zeilenenden entfernen</translation>
    </message>
    <message>
        <source>Each run of spaces and tabs within a line becomes one space. So its length and its kind do not matter.</source>
        <translation>Jede Folge von Leerzeichen und Tabs in einer Zeile wird zu einem Leerzeichen. So spielen ihre Länge und ihre Art keine Rolle.</translation>
    </message>
    <message>
        <source>Turn each run of spaces and tabs into 1 space</source>
        <translation>Jede Folge von Leerzeichen und Tabs zu 1 Leerzeichen machen</translation>
    </message>
    <message>
        <source>Empty lines at the end of the body are removed. Mail servers sometimes add or drop them.</source>
        <translation>Leere Zeilen am Ende des Bodys werden entfernt. Mailserver ergänzen oder streichen sie manchmal.</translation>
    </message>
    <message>
        <source>Remove empty lines at the end of the body</source>
        <translation>Leere Zeilen am Ende des Bodys entfernen</translation>
    </message>
    <message>
        <source>The body must end with a line end, and an empty body becomes one. So it does not matter whether a server added it.</source>
        <translation>Der Body muss mit einem Zeilenende aufhören, und ein leerer Body wird zu einem. So spielt es keine Rolle, ob ein Server es ergänzt hat.</translation>
    </message>
    <message>
        <source>End the body with a line end, even an empty body</source>
        <translation>Den Body mit einem Zeilenende beenden, auch einen leeren</translation>
    </message>
    <message>
        <source>The last line gets a line end where it has none. So it does not matter whether a server added it.</source>
        <translation>Die letzte Zeile bekommt ein Zeilenende, wo sie keines hat. So spielt es keine Rolle, ob ein Server es ergänzt hat.</translation>
    </message>
    <message>
        <source>End the last line with a line end</source>
        <translation>Die letzte Zeile mit einem Zeilenende beenden</translation>
    </message>
    <message>
        <source>The tag l= limits the signature to the first bytes of the canonical body. What follows is not signed, and anyone can change it.</source>
        <translation>Das Tag l= begrenzt die Signatur auf die ersten Bytes des kanonischen Bodys. Was folgt, ist nicht signiert, und jeder kann es ändern.</translation>
    </message>
    <message>
        <source>Keep only the first l= bytes</source>
        <translation>Nur die ersten l= Bytes behalten</translation>
    </message>
    <message>
        <source>A &lt;b&gt;hash&lt;/b&gt; is a short fingerprint: one changed byte gives another one. This step hashes the canonical body and compares the result with bh=, which the signer wrote.</source>
        <translation>Ein &lt;b&gt;Hash&lt;/b&gt; ist ein kurzer Fingerabdruck: Ein geändertes Byte ergibt einen anderen. Dieser Schritt hasht den kanonischen Body und vergleicht mit bh=, das der Signierer geschrieben hat.</translation>
    </message>
    <message>
        <source>The tag h= lists the names of the signed headers. For each name, the last header of that name is taken that is not taken yet.</source>
        <translation>Das Tag h= führt die Namen der signierten Header auf. Für jeden Namen wird der letzte Header dieses Namens genommen, der noch nicht genommen ist.</translation>
    </message>
    <message>
        <source>A seal covers all ARC fields of its own set and of the sets before it. So nobody can change or remove one of them unnoticed.</source>
        <translation>Ein Siegel umfasst alle ARC-Felder seines Satzes und der Sätze davor. So kann niemand unbemerkt eines ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;simple&lt;/b&gt; rules take each signed header exactly as it stands. Any change on the way, even of a line break, breaks the signature.</source>
        <translation>Die Regeln von &lt;b&gt;simple&lt;/b&gt; nehmen jeden signierten Header genau, wie er dasteht. Jede Änderung unterwegs, und sei es ein Zeilenumbruch, bricht die Signatur.</translation>
    </message>
    <message>
        <source>Mail servers sometimes rewrap headers and change their spaces. The &lt;b&gt;relaxed&lt;/b&gt; rules put each signed header in one standard form, so that this does not matter.</source>
        <translation>Mailserver brechen Header manchmal neu um und ändern Leerzeichen. Die Regeln von &lt;b&gt;relaxed&lt;/b&gt; bringen jeden signierten Header in eine Normalform, damit das keine Rolle spielt.</translation>
    </message>
    <message>
        <source>The names of the headers are written in lower case. Subject and SUBJECT name the same header, and servers may change one into the other.</source>
        <translation>Die Namen der Header werden klein geschrieben. Subject und SUBJECT nennen denselben Header, und Server dürfen das eine zum anderen machen.</translation>
    </message>
    <message>
        <source>Write header names in lower case</source>
        <translation>Headernamen klein schreiben</translation>
    </message>
    <message>
        <source>A long header may be &lt;b&gt;folded&lt;/b&gt; over several lines, and here it becomes one line. So it does not matter where a server breaks it.</source>
        <translation>Ein langer Header kann über mehrere Zeilen &lt;b&gt;gefaltet&lt;/b&gt; sein, und hier wird er zu einer. So spielt es keine Rolle, wo ein Server ihn umbricht.</translation>
    </message>
    <message>
        <source>Join folded lines into one</source>
        <translation>Gefaltete Zeilen zu einer verbinden</translation>
    </message>
    <message>
        <source>Each run of spaces and tabs becomes one space. So its length and its kind do not matter.</source>
        <translation>Jede Folge von Leerzeichen und Tabs wird zu einem Leerzeichen. So spielen ihre Länge und ihre Art keine Rolle.</translation>
    </message>
    <message>
        <source>Spaces around the colon and at the end of the value are removed. They mean nothing, and servers may add or drop them.</source>
        <translation>Leerzeichen um den Doppelpunkt und am Ende des Werts werden entfernt. Sie bedeuten nichts, und Server dürfen sie ergänzen oder streichen.</translation>
    </message>
    <message>
        <source>Remove spaces around the colon and at the end</source>
        <translation>Leerzeichen um den Doppelpunkt und am Ende entfernen</translation>
    </message>
    <message>
        <source>The signature field is signed too, as the last header. The value of b= is left out, since it is made only afterwards.</source>
        <translation>Auch das Signaturfeld wird signiert, als letzter Header. Der Wert von b= bleibt weg, denn er entsteht erst danach.</translation>
    </message>
    <message>
        <source>These are the exact bytes that are hashed: the covered ARC fields, then the seal itself. Their hash is what the private key signed.</source>
        <translation>Das sind genau die Bytes, die gehasht werden: die umfassten ARC-Felder, dann das Siegel selbst. Ihren Hash hat der private Schlüssel signiert.</translation>
    </message>
    <message>
        <source>These are the exact bytes that are hashed: the signed headers, then the signature field with its bh=. Their hash is what the private key signed.</source>
        <translation>Das sind genau die Bytes, die gehasht werden: die signierten Header, dann das Signaturfeld mit seinem bh=. Ihren Hash hat der private Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The public key stands in DNS, under a name made of selector and domain. Only who controls the domain can publish it there.</source>
        <translation>Der öffentliche Schlüssel steht in DNS, unter einem Namen aus Selektor und Domain. Nur wer über die Domain verfügt, kann ihn dort veröffentlichen.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;key record&lt;/b&gt; holds the public key and says what it may be used for. This step reads it and compares it with the signature.</source>
        <translation>Der &lt;b&gt;Schlüsseleintrag&lt;/b&gt; enthält den öffentlichen Schlüssel und sagt, wofür er verwendet werden darf. Dieser Schritt liest ihn und vergleicht ihn mit der Signatur.</translation>
    </message>
    <message>
        <source>The record is a list of tags, with the public key in p=. It must be readable, or nothing can be verified with it.</source>
        <translation>Der Eintrag ist eine Liste von Tags, mit dem öffentlichen Schlüssel in p=. Er muss lesbar sein, sonst lässt sich damit nichts prüfen.</translation>
    </message>
    <message>
        <source>The record names the type of the key in k=. It must be the type that the algorithm in a= needs.</source>
        <translation>Der Eintrag nennt die Art des Schlüssels in k=. Es muss die sein, die das Verfahren in a= braucht.</translation>
    </message>
    <message>
        <source>The record may allow only some hashes, in its own tag h=. The hash that a= names must be among them.</source>
        <translation>Der Eintrag kann mit seinem eigenen Tag h= nur manche Hashes erlauben. Der Hash, den a= nennt, muss darunter sein.</translation>
    </message>
    <message>
        <source>The record may allow only some services, in its own tag s=. E-mail must be among them.</source>
        <translation>Der Eintrag kann mit seinem eigenen Tag s= nur manche Dienste erlauben. E-Mail muss darunter sein.</translation>
    </message>
    <message>
        <source>With the flag t=s, the record forbids i= to name a subdomain of d=. Without the flag, subdomains are allowed.</source>
        <translation>Mit dem Kennzeichen t=s verbietet der Eintrag, dass i= eine Subdomain von d= nennt. Ohne es sind Subdomains erlaubt.</translation>
    </message>
    <message>
        <source>Who breaks a short RSA key can sign in the name of the domain. RFC 8301 demands 1024 bits and recommends 2048.</source>
        <translation>Wer einen kurzen RSA-Schlüssel bricht, kann im Namen der Domain signieren. RFC 8301 verlangt 1024 Bit und empfiehlt 2048.</translation>
    </message>
    <message>
        <source>Only the private key can make this signature, but the public key from DNS opens it. The opened value must be fixed padding followed by the hash that step %1 computed.</source>
        <translation>Nur der private Schlüssel kann diese Signatur erzeugen, aber der öffentliche aus DNS öffnet sie. Der geöffnete Wert muss eine feste Auffüllung sein, gefolgt vom Hash aus Schritt %1.</translation>
    </message>
    <message>
        <source>Signature, public key and the hash of step %1 give two points on a curve, which must be equal. Ed25519 cannot be opened, so a fail does not tell which part changed.</source>
        <translation>Signatur, öffentlicher Schlüssel und der Hash aus Schritt %1 ergeben zwei Punkte auf einer Kurve, die gleich sein müssen. Ed25519 lässt sich nicht öffnen, also verrät ein Scheitern nicht, welcher Teil sich geändert hat.</translation>
    </message>
    <message>
        <source>Only the private key can make the value in b=, but the public key from DNS can check it. It must fit the hash that step %1 computed.</source>
        <translation>Nur der private Schlüssel kann den Wert in b= erzeugen, aber der öffentliche aus DNS kann ihn prüfen. Er muss zum Hash aus Schritt %1 passen.</translation>
    </message>
    <message>
        <source>The steps before make the verdict, and one failed check is enough to fail. A pass says who signed, and that the signed parts are unchanged.</source>
        <translation>Die Schritte davor ergeben das Ergebnis, und eine nicht bestandene Prüfung genügt zum Scheitern. Bestehen sagt, wer signiert hat und dass die signierten Teile unverändert sind.</translation>
    </message>
    <message>
        <source>An &lt;b&gt;ARC message signature&lt;/b&gt; is verified like a DKIM signature. It keeps what the message was when a server passed it on.</source>
        <translation>Eine &lt;b&gt;ARC-Nachrichtensignatur&lt;/b&gt; wird wie eine DKIM-Signatur geprüft. Sie hält fest, wie die Nachricht war, als ein Server sie weitergab.</translation>
    </message>
    <message>
        <source>An &lt;b&gt;ARC seal&lt;/b&gt; signs the ARC fields of its set and of all sets before it. It keeps what each server reported from being changed.</source>
        <translation>Ein &lt;b&gt;ARC-Siegel&lt;/b&gt; signiert die ARC-Felder seines Satzes und aller Sätze davor. Es schützt, was jeder Server berichtet hat, vor Änderung.</translation>
    </message>
    <message>
        <source>An ARC field has required tags of its own, among them i= for the number of its set. Without one of them, it cannot be verified.</source>
        <translation>Ein ARC-Feld hat eigene Pflicht-Tags, darunter i= für die Nummer seines Satzes. Fehlt eines, lässt es sich nicht prüfen.</translation>
    </message>
    <message>
        <source>An ARC message signature should not cover fields that the servers after it add. Such a signature breaks with the next server.</source>
        <translation>Eine ARC-Nachrichtensignatur sollte keine Felder umfassen, die spätere Server ergänzen. Eine solche Signatur bricht beim nächsten Server.</translation>
    </message>
    <message>
        <source>A seal covers ARC fields only, so it must not have h=. Other tags that a seal does not know are ignored.</source>
        <translation>Ein Siegel umfasst nur ARC-Felder, also darf es kein h= haben. Andere Tags, die ein Siegel nicht kennt, werden nicht beachtet.</translation>
    </message>
    <message>
        <source>An &lt;b&gt;ARC chain&lt;/b&gt; keeps what each server found before it changed the message. It passes when all its seals and its newest message signature fit.</source>
        <translation>Eine &lt;b&gt;ARC-Kette&lt;/b&gt; hält fest, was jeder Server vorfand, bevor er die Nachricht änderte. Sie besteht, wenn alle Siegel und die neueste Nachrichtensignatur passen.</translation>
    </message>
    <message>
        <source>Each ARC field says with i= which set it belongs to. Sets are numbered from 1, the oldest, to 50 at most.</source>
        <translation>Jedes ARC-Feld sagt mit i=, zu welchem Satz es gehört. Die Sätze sind ab 1, dem ältesten, bis höchstens 50 nummeriert.</translation>
    </message>
    <message>
        <source>The newest seal says in cv= how the chain was before it. Where it says fail, the chain stays failed.</source>
        <translation>Das neueste Siegel sagt in cv=, wie die Kette vor ihm war. Wo es fail sagt, bleibt die Kette gescheitert.</translation>
    </message>
    <message>
        <source>A set is a seal, a message signature and a report of results. It must have each of the three exactly once.</source>
        <translation>Ein Satz ist ein Siegel, eine Nachrichtensignatur und ein Bericht von Ergebnissen. Er muss jedes der drei genau einmal haben.</translation>
    </message>
    <message>
        <source>The numbers of the sets must run from 1 upward without a gap. Otherwise a set was removed or never written.</source>
        <translation>Die Nummern der Sätze müssen von 1 an ohne Lücke laufen. Sonst wurde ein Satz entfernt oder nie geschrieben.</translation>
    </message>
    <message>
        <source>The first seal must say cv=none, since no chain was there before it. All others must say cv=pass.</source>
        <translation>Das erste Siegel muss cv=none sagen, denn vor ihm war keine Kette da. Alle anderen müssen cv=pass sagen.</translation>
    </message>
    <message>
        <source>The newest message signature must fit the message as it is now. Older ones need not, since servers may change a message they pass on.</source>
        <translation>Die neueste Nachrichtensignatur muss zur Nachricht passen, wie sie jetzt ist. Ältere müssen es nicht, denn Server dürfen weitergegebene Nachrichten ändern.</translation>
    </message>
    <message>
        <source>The oldest message signature that still fits shows since which server the message is unchanged. It does not decide about the chain.</source>
        <translation>Die älteste Nachrichtensignatur, die noch passt, zeigt, seit welchem Server die Nachricht unverändert ist. Sie entscheidet nicht über die Kette.</translation>
    </message>
    <message>
        <source>Every seal must fit, from the newest to the oldest. One that does not fit breaks the whole chain.</source>
        <translation>Jedes Siegel muss passen, vom neuesten bis zum ältesten. Eines, das nicht passt, bricht die ganze Kette.</translation>
    </message>
    <message>
        <source>The bytes in p= are decoded into the numbers of the key. A &lt;b&gt;fingerprint&lt;/b&gt; of them tells whether two records hold the same key.</source>
        <translation>Die Bytes in p= werden zu den Zahlen des Schlüssels dekodiert. Ihr &lt;b&gt;Fingerabdruck&lt;/b&gt; sagt, ob zwei Einträge denselben Schlüssel enthalten.</translation>
    </message>
</context>
<context>
    <name>TagAdvice</name>
    <message>
        <source>Signer: sign with rsa-sha256 or ed25519-sha256.</source>
        <translation>Signierer: mit rsa-sha256 oder ed25519-sha256 signieren.</translation>
    </message>
    <message>
        <source>Signer: publish the key, and keep it until all mail signed with it has arrived.</source>
        <translation>Signierer: den Schlüssel veröffentlichen und behalten, bis alle damit signierten Mails angekommen sind.</translation>
    </message>
    <message>
        <source>Signer: leave out l= and sign the whole body.</source>
        <translation>Signierer: l= weglassen und den ganzen Body signieren.</translation>
    </message>
</context>
<context>
    <name>TagCheckText</name>
    <message>
        <source>Same as Date</source>
        <translation>Gleich Date</translation>
    </message>
    <message>
        <source>%1 after Date</source>
        <comment>a duration after the field Date</comment>
        <translation>%1 nach Date</translation>
    </message>
    <message>
        <source>%1 before Date</source>
        <comment>a duration before the field Date</comment>
        <translation>%1 vor Date</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Warten auf den Schlüssel</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Only 1 exists</source>
        <translation>Es gibt nur 1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>Ein Domainname</translation>
    </message>
    <message>
        <source>Same domain as From</source>
        <translation>Dieselbe Domain wie From</translation>
    </message>
    <message>
        <source>From is below it</source>
        <translation>From liegt darunter</translation>
    </message>
    <message>
        <source>Below the domain of From</source>
        <translation>Unter der Domain von From</translation>
    </message>
    <message>
        <source>From has another domain</source>
        <translation>From hat eine andere Domain</translation>
    </message>
    <message>
        <source>Key is being looked up</source>
        <translation>Schlüssel wird abgefragt</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Schlüssel nicht gefunden</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Not in the future</source>
        <translation>Nicht in der Zukunft</translation>
    </message>
    <message>
        <source>Not over</source>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Within d=</source>
        <translation>Innerhalb von d=</translation>
    </message>
    <message>
        <source>Covers the body as it is</source>
        <translation>Deckt den Body ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) follow, unsigned</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Byte folgt, unsigniert</numerusform>
            <numerusform>%1 Bytes folgen, unsigniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Another %1 not signed</source>
        <comment>%1 is a header field</comment>
        <translation>Weiteres %1 nicht signiert</translation>
    </message>
    <message>
        <source>%1 not signed</source>
        <comment>%1 is a header field</comment>
        <translation>%1 nicht signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n important header(s) not signed</source>
        <translation>
            <numerusform>%n wichtiger Header nicht signiert</numerusform>
            <numerusform>%n wichtige Header nicht signiert</numerusform>
        </translation>
    </message>
    <message>
        <source>From is signed</source>
        <translation>From ist signiert</translation>
    </message>
    <message>
        <source>Equals the body’s hash</source>
        <translation>Gleich dem Hash des Bodys</translation>
    </message>
    <message>
        <source>Body has another hash</source>
        <translation>Body hat einen anderen Hash</translation>
    </message>
    <message>
        <source>Fits headers and key</source>
        <translation>Passt zu Headern und Schlüssel</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
</context>
<context>
    <name>TagMeaning</name>
    <message>
        <source>The signed headers; %1 is named though absent, as a guard</source>
        <translation>Die signierten Header; %1 fehlt und ist zum Schutz genannt</translation>
    </message>
    <message>
        <source>The signed headers; %1 is named twice, as a guard</source>
        <translation>Die signierten Header; %1 ist zum Schutz zweimal genannt</translation>
    </message>
    <message>
        <source>The signed headers; %1 is named more often than it occurs, as a guard</source>
        <translation>Die signierten Header; %1 ist zum Schutz öfter genannt, als es vorkommt</translation>
    </message>
    <message>
        <source>Version of the signature format</source>
        <translation>Version des Signaturformats</translation>
    </message>
    <message>
        <source>How it was signed: %1</source>
        <comment>RSA with SHA-256</comment>
        <translation>Wie signiert wurde: %1</translation>
    </message>
    <message>
        <source>How headers and body are put in standard form</source>
        <translation>Wie Header und Body in Normalform kommen</translation>
    </message>
    <message>
        <source>How headers (%1) and body (%2) are put in standard form</source>
        <translation>Wie Header (%1) und Body (%2) in Normalform kommen</translation>
    </message>
    <message>
        <source>The domain that takes responsibility for the message</source>
        <translation>Die Domain, die die Nachricht verantwortet</translation>
    </message>
    <message>
        <source>Which of the domain’s keys to look up</source>
        <translation>Welcher Schlüssel der Domain abzufragen ist</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signiert am %1</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Wann signiert wurde</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Bis wann sie gilt</translation>
    </message>
    <message>
        <source>On whose behalf it was signed</source>
        <translation>In wessen Namen signiert wurde</translation>
    </message>
    <message>
        <source>Where to get the key</source>
        <translation>Woher der Schlüssel kommt</translation>
    </message>
    <message>
        <source>How much of the body is signed</source>
        <translation>Wie viel des Bodys signiert ist</translation>
    </message>
    <message>
        <source>Nothing of the body is signed</source>
        <translation>Nichts vom Body ist signiert</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 byte(s) of the body are signed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Nur das erste %1 Byte des Bodys ist signiert</numerusform>
            <numerusform>Nur die ersten %1 Bytes des Bodys sind signiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed headers, in the order in which they are hashed</source>
        <translation>Die signierten Header in der Reihenfolge des Hashens</translation>
    </message>
    <message numerus="yes">
        <source>The signed headers; %1 name(s) guard against additions</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Die signierten Header; %1 Name schützt vor Zusätzen</numerusform>
            <numerusform>Die signierten Header; %1 Namen schützen vor Zusätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash of the signed part of the body</source>
        <translation>Hash des signierten Teils des Bodys</translation>
    </message>
    <message>
        <source>Hash of the body</source>
        <translation>Hash des Bodys</translation>
    </message>
    <message>
        <source>The signature itself</source>
        <translation>Die Signatur selbst</translation>
    </message>
    <message>
        <source>The signature itself, %1</source>
        <comment>%1: 256 bytes</comment>
        <translation>Die Signatur selbst, %1</translation>
    </message>
    <message numerus="yes">
        <source>Copies of %1 header field(s) from when it was signed</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Kopie von %1 Headerfeld beim Signieren</numerusform>
            <numerusform>Kopien von %1 Headerfeldern beim Signieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The signer asks for reports about failures</source>
        <translation>Der Signierer bittet um Berichte über Fehlschläge</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>Version.</source>
        <translation>Version.</translation>
    </message>
    <message>
        <source>The signature follows version 1 of DKIM, the only one that exists. The tag is required.</source>
        <translation>Die Signatur folgt Version 1 von DKIM, der einzigen, die es gibt. Das Tag ist Pflicht.</translation>
    </message>
    <message>
        <source>Algorithm.</source>
        <translation>Verfahren.</translation>
    </message>
    <message>
        <source>The kind of key that signed, and the hash that was signed. RFC 8301 no longer allows rsa-sha1, and RFC 8463 adds ed25519-sha256.</source>
        <translation>Die Art des Schlüssels, mit dem signiert wurde, und der Hash, der signiert wurde. RFC 8301 erlaubt rsa-sha1 nicht mehr, RFC 8463 ergänzt ed25519-sha256.</translation>
    </message>
    <message>
        <source>Canonicalization.</source>
        <translation>Kanonisierung.</translation>
    </message>
    <message>
        <source>Mail servers sometimes change spaces and line ends, so headers and body are put in a standard form before they are hashed. A single name is for the headers, and the body is then simple.</source>
        <translation>Mailserver ändern manchmal Leerzeichen und Zeilenenden; Header und Body kommen daher vor dem Hashen in eine Normalform. Ein einzelner Name gilt für die Header, für den Body gilt dann simple.</translation>
    </message>
    <message>
        <source>Signing domain.</source>
        <translation>Signierende Domain.</translation>
    </message>
    <message>
        <source>This domain takes responsibility for the message and publishes the key. It may differ from the domain of From; DMARC compares the two.</source>
        <translation>Diese Domain übernimmt die Verantwortung für die Nachricht und veröffentlicht den Schlüssel. Sie darf von der Domain in From abweichen; DMARC vergleicht die beiden.</translation>
    </message>
    <message>
        <source>Selector.</source>
        <translation>Selektor.</translation>
    </message>
    <message>
        <source>A domain can have many keys, and the selector names one of them. With d= it makes the name that DNS is asked for.</source>
        <translation>Eine Domain kann viele Schlüssel haben, und der Selektor nennt einen davon. Mit d= bildet er den Namen, der im DNS abgefragt wird.</translation>
    </message>
    <message>
        <source>Time of signing.</source>
        <translation>Signierzeitpunkt.</translation>
    </message>
    <message>
        <source>The time by the signer’s clock, in seconds since 1970. It must not be in the future.</source>
        <translation>Die Zeit nach der Uhr des Signierers, in Sekunden seit 1970. Sie darf nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Expiration.</source>
        <translation>Ablauf.</translation>
    </message>
    <message>
        <source>After this time the signature is no longer accepted, even though it fits. It must be later than t=.</source>
        <translation>Nach diesem Zeitpunkt wird die Signatur nicht mehr angenommen, auch wenn sie passt. Er muss nach t= liegen.</translation>
    </message>
    <message>
        <source>Identity.</source>
        <translation>Identität.</translation>
    </message>
    <message>
        <source>The user or program for which the domain signed; the part before @ may be missing. Its domain must be that of d= or below it.</source>
        <translation>Der Benutzer oder das Programm, für das die Domain signiert hat; der Teil vor @ darf fehlen. Die Domain muss die von d= sein oder darunter liegen.</translation>
    </message>
    <message>
        <source>Query method.</source>
        <translation>Abfragemethode.</translation>
    </message>
    <message>
        <source>How a verifier gets the key. The only way that exists is dns/txt, which also applies when the tag is missing.</source>
        <translation>Wie ein Prüfer an den Schlüssel kommt. Der einzige Weg ist dns/txt; er gilt auch, wenn das Tag fehlt.</translation>
    </message>
    <message>
        <source>Body length limit.</source>
        <translation>Längengrenze des Bodys.</translation>
    </message>
    <message>
        <source>The signer hashed only so many bytes of the canonical body, so that a list could add a footer. RFC 6376 warns that this also lets anyone add text that looks signed.</source>
        <translation>Der Signierer hat nur so viele Bytes des kanonischen Bodys gehasht, damit eine Liste eine Fußzeile anfügen kann. RFC 6376 warnt, dass so jeder Text anfügen kann, der signiert aussieht.</translation>
    </message>
    <message>
        <source>Signed headers.</source>
        <translation>Signierte Header.</translation>
    </message>
    <message>
        <source>The names of the header fields that are signed; a repeated name takes the next field from the bottom up. A name with no field left is a guard, since adding such a field breaks the signature.</source>
        <translation>Die Namen der signierten Headerfelder; ein wiederholter Name nimmt das nächste Feld von unten nach oben. Ein Name ohne verbliebenes Feld ist ein Schutz, denn ein solches Feld hinzuzufügen bricht die Signatur.</translation>
    </message>
    <message>
        <source>Body hash.</source>
        <translation>Body-Hash.</translation>
    </message>
    <message>
        <source>The hash of the canonical body when it was signed. It is part of what b= signs, so it cannot be changed unnoticed.</source>
        <translation>Der Hash des kanonischen Bodys beim Signieren. Er gehört zu dem, was b= signiert, und lässt sich daher nicht unbemerkt ändern.</translation>
    </message>
    <message>
        <source>Signature.</source>
        <translation>Signatur.</translation>
    </message>
    <message>
        <source>The value that only the owner of the private key can make, over the signed headers and this field with b= emptied. It fits only the same headers and the matching key in DNS.</source>
        <translation>Der Wert, den nur der Inhaber des privaten Schlüssels bilden kann, über die signierten Header und dieses Feld mit geleertem b=. Er passt nur zu denselben Headern und dem passenden Schlüssel im DNS.</translation>
    </message>
    <message>
        <source>Copied headers.</source>
        <translation>Kopierte Header.</translation>
    </message>
    <message>
        <source>Header fields as they were when the message was signed, to find out what changed. They are never hashed in place of the real ones.</source>
        <translation>Headerfelder, wie sie beim Signieren waren, um Änderungen zu finden. Sie werden nie anstelle der echten gehasht.</translation>
    </message>
    <message>
        <source>Reports.</source>
        <translation>Berichte.</translation>
    </message>
    <message>
        <source>The signer asks to be told when verifying fails. It has no influence on the verdict.</source>
        <translation>Der Signierer bittet um Nachricht, wenn die Prüfung misslingt. Das hat keinen Einfluss auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Unknown, ignored</source>
        <translation>Unbekannt, ohne Wirkung</translation>
    </message>
    <message>
        <source>Unknown tag.</source>
        <translation>Unbekanntes Tag.</translation>
    </message>
    <message>
        <source>No standard that this program knows defines this tag. Verifiers ignore it, but it is signed like the rest of the field.</source>
        <translation>Kein Standard, den dieses Programm kennt, beschreibt dieses Tag. Prüfer übergehen es, doch es ist signiert wie der Rest des Feldes.</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>DKIM signature of %1, selector %2</source>
        <translation>DKIM-Signatur von %1, Selektor %2</translation>
    </message>
    <message>
        <source>Ruled out:</source>
        <translation>Ausgeschlossen:</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language that you translate into, as its ISO 639 code</comment>
        <translation>de</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds after 1970</source>
        <translation>%1 Sekunden nach 1970</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>a date and time, in the letters of QDateTime</comment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <translation>unter %1 s</translation>
    </message>
</context>
<context>
    <name>VerdictParts</name>
    <message>
        <source>an unnamed domain</source>
        <comment>where the tag d= is missing</comment>
        <translation>einer ungenannten Domain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>The signature covers the body and %1 header field(s), From among them.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Die Signatur deckt den Body und %1 Headerfeld ab, From.</numerusform>
            <numerusform>Die Signatur deckt den Body und %1 Headerfelder ab, darunter From.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <comment>the time of signing</comment>
        <translation>Sie entstand am %1.</translation>
    </message>
    <message>
        <source>This signature passes: %1 signed this message, and no signed part has changed.</source>
        <translation>Diese Signatur besteht: %1 hat die Nachricht signiert, und kein signierter Teil wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This signature passes, but %1 byte(s) at the end of the body are not signed.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>Diese Signatur besteht, aber %1 Byte am Ende des Bodys ist nicht signiert.</numerusform>
            <numerusform>Diese Signatur besteht, aber %1 Bytes am Ende des Bodys sind nicht signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone could have added them after %1 signed, because the tag l= limits the signature to the first %2.</source>
        <comment>%2: 167 bytes</comment>
        <translation>Jeder kann sie hinzugefügt haben, nachdem %1 signiert hat, denn das Tag l= begrenzt die Signatur auf die ersten %2.</translation>
    </message>
    <message>
        <source>This signature of %1 passes, but it does not cover the field %2.</source>
        <translation>Diese Signatur von %1 besteht, deckt aber das Feld %2 nicht ab.</translation>
    </message>
    <message>
        <source>This signature of %1 passes, but another field %2 is not signed.</source>
        <translation>Diese Signatur von %1 besteht, aber ein weiteres Feld %2 ist nicht signiert.</translation>
    </message>
    <message>
        <source>This signature of %1 passes, but it protects less than it seems.</source>
        <translation>Diese Signatur von %1 besteht, schützt aber weniger, als es scheint.</translation>
    </message>
    <message>
        <source>This signature passes, but the key of %1 has only %2 bits.</source>
        <translation>Diese Signatur besteht, aber der Schlüssel von %1 hat nur %2 Bit.</translation>
    </message>
    <message>
        <source>RFC 8301 asks signers for %1 bits or more. Signer: publish a longer key under a new selector.</source>
        <translation>RFC 8301 empfiehlt Signierern mindestens %1 Bit. Signierer: einen längeren Schlüssel unter einem neuen Selektor veröffentlichen.</translation>
    </message>
    <message>
        <source>Waiting for DNS to give the key of %1.</source>
        <translation>Warten auf den Schlüssel von %1 aus dem DNS.</translation>
    </message>
    <message>
        <source>Asked is %1. What needs no key is verified already.</source>
        <translation>Abgefragt wird %1. Was keinen Schlüssel braucht, ist schon geprüft.</translation>
    </message>
</context>
<context>
    <name>dkimlens::gui::Arguments</name>
    <message>
        <source>See every step of a DKIM check, and why it fails.</source>
        <translation>Jeden Schritt einer DKIM-Prüfung sehen, und warum sie scheitert.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ask no network.</source>
        <translation>Kein Netz fragen.</translation>
    </message>
    <message>
        <source>Verify as if at &lt;time&gt; (ISO 8601).</source>
        <translation>Wie zum Zeitpunkt &lt;Zeit&gt; prüfen (ISO 8601).</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Messages to open.</source>
        <translation>Zu öffnende Nachrichten.</translation>
    </message>
    <message>
        <source>Take keys from &lt;file&gt;, or the key files of a folder, and ask no network.</source>
        <translation>Schlüssel aus &lt;file&gt; nehmen oder aus den Schlüsseldateien eines Ordners, und kein Netz fragen.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 2025-10-15T07:30:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt: so schreiben: 2025-10-15T07:30:00Z.</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::AnalysisText</name>
    <message>
        <source>1 signature passes</source>
        <translation>1 Signatur besteht</translation>
    </message>
    <message>
        <source>%1 signatures pass</source>
        <translation>%1 Signaturen bestehen</translation>
    </message>
    <message>
        <source>1 signature does not pass</source>
        <translation>1 Signatur besteht nicht</translation>
    </message>
    <message>
        <source>%1 signatures do not pass</source>
        <translation>%1 Signaturen bestehen nicht</translation>
    </message>
    <message>
        <source>1 of %1 signatures passes</source>
        <translation>1 von %1 Signaturen besteht</translation>
    </message>
    <message>
        <source>%1 of %2 signatures pass</source>
        <translation>%1 von %2 Signaturen bestehen</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::ClaimModel</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Trust boundary: the fields above were written by the receiver&apos;s own servers</source>
        <translation>Vertrauensgrenze: Die Felder darüber schrieben die eigenen Server des Empfängers</translation>
    </message>
    <message>
        <source>Trust boundary: the fields above were written by %1 and its house</source>
        <translation>Vertrauensgrenze: Die Felder darüber schrieben %1 und sein Haus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Er sagte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Jetzt gefunden</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>Warum es abweichen kann</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::Contents</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>keine Domain</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>ARC sets</source>
        <translation>ARC-Sätze</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Headerfelder</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::DerTreeModel</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>exponent e = %1</source>
        <translation>Exponent e = %1</translation>
    </message>
    <message>
        <source>exponent e, %1 bits</source>
        <translation>Exponent e, %1 Bit</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>modulus n, %1 bits</source>
        <translation>Modul n, %1 Bit</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::DmarcRows</name>
    <message>
        <source>the policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>The name exists</source>
        <translation>Der Name existiert</translation>
    </message>
    <message>
        <source>sp= or np=</source>
        <translation>sp= oder np=</translation>
    </message>
    <message>
        <source>The tag np= is for names that do not exist in DNS, so this name is asked for itself.</source>
        <translation>Das Tag np= ist für Namen, die es in DNS nicht gibt, deshalb wird nach diesem Namen selbst gefragt.</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strikt</translation>
    </message>
    <message>
        <source>relaxed</source>
        <translation>gelockert</translation>
    </message>
    <message>
        <source>It passes and is aligned, so it makes DMARC pass.</source>
        <translation>Es besteht und passt zu From, also besteht DMARC.</translation>
    </message>
    <message>
        <source>It is aligned, but does not pass, so it does not count.</source>
        <translation>Es passt zu From, besteht aber nicht und zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>Not counted: assumed</source>
        <translation>Zählt nicht: angenommen</translation>
    </message>
    <message>
        <source>Nothing in the message says who the sender of the envelope was. SPF for an assumed sender says nothing of this message, so DMARC does not count it.</source>
        <translation>Nichts in der Nachricht sagt, wer der Absender des Umschlags war. SPF für einen angenommenen Absender sagt nichts über diese Nachricht, also zählt DMARC es nicht.</translation>
    </message>
    <message>
        <source>Historic, ignored</source>
        <translation>Historisch, ignoriert</translation>
    </message>
    <message>
        <source>Unknown, ignored</source>
        <translation>Unbekannt, ignoriert</translation>
    </message>
    <message>
        <source>Applies here</source>
        <translation>Gilt hier</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Walk from</source>
        <translation>Weg von</translation>
    </message>
    <message>
        <source>Name asked</source>
        <translation>Erfragter Name</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Aligned with From?</source>
        <translation>Passt zu From?</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>no domain name</source>
        <translation>kein Domainname</translation>
    </message>
    <message>
        <source>Domain in From</source>
        <translation>Domain in From</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::FieldListModel</name>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Kein Feld</translation>
    </message>
    <message>
        <source>Nothing is known of this field.</source>
        <translation>Über dieses Feld ist nichts bekannt.</translation>
    </message>
    <message>
        <source>A line without a name and colon.</source>
        <translation>Eine Zeile ohne Namen und Doppelpunkt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::FieldPartModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::KeyRingModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::KeySource</name>
    <message>
        <source>System resolver</source>
        <translation>System-Resolver</translation>
    </message>
    <message>
        <source>Key file (samples)</source>
        <translation>Schlüsseldatei (Beispiele)</translation>
    </message>
    <message>
        <source>Key file %1</source>
        <translation>Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Keys from the system resolver</source>
        <translation>Schlüssel vom System-Resolver</translation>
    </message>
    <message>
        <source>Keys from the sample key file</source>
        <translation>Schlüssel aus der Datei der Beispiele</translation>
    </message>
    <message>
        <source>Keys from %1</source>
        <translation>Schlüssel aus %1</translation>
    </message>
    <message>
        <source>Offline: no key is looked up</source>
        <translation>Offline: Kein Schlüssel wird abgefragt</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 over HTTPS</source>
        <comment>name of a DNS service</comment>
        <translation>%1 über HTTPS</translation>
    </message>
    <message>
        <source>Validating resolver</source>
        <translation>Validierender Resolver</translation>
    </message>
    <message>
        <source>Validating, by %1</source>
        <translation>Validierend, über %1</translation>
    </message>
    <message>
        <source>Key folder %1</source>
        <translation>Schlüsselordner %1</translation>
    </message>
    <message>
        <source>Keys from %1, over HTTPS</source>
        <translation>Schlüssel von %1, über HTTPS</translation>
    </message>
    <message>
        <source>Keys from the validating resolver</source>
        <translation>Schlüssel vom validierenden Resolver</translation>
    </message>
    <message>
        <source>Keys from the validating resolver, by %1</source>
        <translation>Schlüssel vom validierenden Resolver, über %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::MessageListModel</name>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::OpenedPartsModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::RecentFiles</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::RecentFilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::RouteDrawing</name>
    <message>
        <source>not named</source>
        <comment>a server on the way</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netz</translation>
    </message>
    <message>
        <source>no domain name</source>
        <translation>kein Domainname</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::RouteModel</name>
    <message>
        <source>not named</source>
        <comment>a server</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Hop %1, written by: %2</source>
        <translation>Hop %1, geschrieben von: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Delay, log scale 1 s to %1 s</source>
        <translation>Dauer, logarithmisch von 1 s bis %1 s</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::SenderNodes</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sender checks</source>
        <translation>Prüfungen des Absenders</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::SpfStepModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::StepBytes</name>
    <message>
        <source>%1 bytes %2 to %3</source>
        <translation>%1, Byte %2 bis %3</translation>
    </message>
    <message>
        <source>Bytes added after signing, %1 to %2,</source>
        <translation>Nach dem Signieren angefügte Byte %1 bis %2,</translation>
    </message>
    <message numerus="yes">
        <source>%n signed header(s)</source>
        <translation>
            <numerusform>%n signierter Header</numerusform>
            <numerusform>%n signierte Header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed place(s)</source>
        <translation>
            <numerusform>%n geänderte Stelle</numerusform>
            <numerusform>%n geänderte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message numerus="yes">
        <source>%n hashed header(s)</source>
        <translation>
            <numerusform>%n gehashter Header</numerusform>
            <numerusform>%n gehashte Header</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>Signatur-Header</translation>
    </message>
    <message>
        <source>the empty line between header and body</source>
        <translation>die Leerzeile zwischen Header und Body</translation>
    </message>
    <message>
        <source>body, signed</source>
        <translation>Body, signiert</translation>
    </message>
    <message>
        <source>header, signed</source>
        <translation>Header, signiert</translation>
    </message>
    <message>
        <source>header, signed, and no second one can be added</source>
        <translation>Header, signiert, und kein zweiter kann dazukommen</translation>
    </message>
    <message>
        <source>header, not signed</source>
        <translation>Header, nicht signiert</translation>
    </message>
    <message>
        <source>this signature</source>
        <translation>diese Signatur</translation>
    </message>
    <message>
        <source>another signature, not signed by this one</source>
        <translation>eine andere Signatur, von dieser nicht signiert</translation>
    </message>
    <message>
        <source>body after l=, not signed</source>
        <translation>Body hinter l=, nicht signiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>tag %1=</source>
        <translation>Tag %1=</translation>
    </message>
    <message>
        <source>Byte %1: %2%3, step %4</source>
        <translation>Byte %1: %2%3, Schritt %4</translation>
    </message>
    <message>
        <source>header, not signed: added above the one that is</source>
        <translation>Header, nicht signiert: über dem signierten hinzugefügt</translation>
    </message>
    <message>
        <source>body, not signed</source>
        <translation>Body, nicht signiert</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::StepNodes</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::StepRows</name>
    <message>
        <source>no %1 in the message</source>
        <translation>kein %1 in der Nachricht</translation>
    </message>
    <message>
        <source>no second %1 in the message</source>
        <translation>kein zweiter %1 in der Nachricht</translation>
    </message>
    <message>
        <source>no further %1 in the message</source>
        <translation>kein weiterer %1 in der Nachricht</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>absent, guarded</source>
        <translation>fehlt, geschützt</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>What it did here</source>
        <translation>Was sie hier tat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Byte danach</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was sich fand</translation>
    </message>
    <message>
        <source>Name in h=</source>
        <translation>Name in h=</translation>
    </message>
    <message>
        <source>Header taken</source>
        <translation>Genommener Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>dkimlens::models::TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::AdviceBox</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::AdvicePanel</name>
    <message>
        <source>What you can do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open the &amp;repaired message</source>
        <translation>&amp;Reparierte Nachricht öffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;text for a ticket</source>
        <translation>Als &amp;Text für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Ask for &amp;neighbouring keys</source>
        <translation>Nach be&amp;nachbarten Schlüsseln fragen</translation>
    </message>
    <message>
        <source>Opens the message as it was signed, as a new one. The file stays as it is.</source>
        <translation>Öffnet die Nachricht, wie sie signiert wurde, als neue. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Asking for neighbouring keys…</source>
        <translation>Benachbarte Schlüssel werden abgefragt …</translation>
    </message>
    <message>
        <source>Asks for these names:
%1</source>
        <translation>Fragt nach diesen Namen:
%1</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::AlarmBox</name>
    <message>
        <source>The PRIVATE key is public: revoke it now.</source>
        <translation>Der PRIVATE Schlüssel ist öffentlich: jetzt zurückziehen.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ArcGuide</name>
    <message>
        <source>ARC proves who said it, not that it is true. Accept it only from servers that you trust.</source>
        <translation>ARC beweist, wer es gesagt hat, nicht, dass es stimmt. Lassen Sie es nur von Servern gelten, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>ARC is an experiment: RFC 8617 has the status Experimental.</source>
        <translation>ARC ist ein Experiment: RFC 8617 hat den Stand Experimental.</translation>
    </message>
    <message>
        <source>A working group asks to make it historic. Much mail carries it still.</source>
        <translation>Eine Arbeitsgruppe will es für historisch erklären lassen. Noch trägt es viel Post.</translation>
    </message>
    <message>
        <source>Read the chain like this</source>
        <translation>So liest man die Kette</translation>
    </message>
    <message>
        <source>&amp;Trust a sealer…</source>
        <translation>Einem Siegler &amp;vertrauen …</translation>
    </message>
    <message>
        <source>Open the &amp;Steps of set %1</source>
        <translation>&amp;Schritte von Satz %1 öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Steps</source>
        <translation>&amp;Schritte öffnen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ArcPage</name>
    <message>
        <source>No ARC chain</source>
        <translation>Keine ARC-Kette</translation>
    </message>
    <message>
        <source>This message has no ARC fields. With ARC, a server that changes a message writes down what it found on arrival, and seals it. The next servers can then see that the author’s signature fitted once. ARC is an experiment (RFC 8617), and a message needs none.</source>
        <translation>Diese Nachricht hat keine ARC-Felder. Mit ARC schreibt ein Server, der eine Nachricht ändert, auf, was er bei Ankunft fand, und siegelt es. Die nächsten Server sehen dann, dass die Signatur des Autors einmal passte. ARC ist ein Experiment (RFC 8617), und eine Nachricht braucht es nicht.</translation>
    </message>
    <message>
        <source>ARC sets</source>
        <translation>ARC-Sätze</translation>
    </message>
    <message>
        <source>ARC set %1 of %2</source>
        <translation>ARC-Satz %1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of ARC set %2</source>
        <comment>the name of a field</comment>
        <translation>%1 von ARC-Satz %2</translation>
    </message>
    <message>
        <source>%1 i=%2 selected</source>
        <comment>the name of a field</comment>
        <translation>%1 i=%2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::BodyHashView</name>
    <message>
        <source>Hash, byte by byte</source>
        <translation>Hash, Byte für Byte</translation>
    </message>
    <message>
        <source>In bh=</source>
        <translation>In bh=</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>bh=, signed</source>
        <translation>bh=, signiert</translation>
    </message>
    <message>
        <source>Computed here</source>
        <translation>Hier berechnet</translation>
    </message>
    <message>
        <source>Bytes hashed</source>
        <translation>Gehashte Byte</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::CauseCard</name>
    <message>
        <source>breaks step %1</source>
        <translation>bricht Schritt %1</translation>
    </message>
    <message>
        <source>Show step</source>
        <translation>Schritt zeigen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ChainView</name>
    <message>
        <source>ARC chain</source>
        <translation>ARC-Kette</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ChangeStepView</name>
    <message>
        <source>Rules of this step</source>
        <translation>Regeln dieses Schritts</translation>
    </message>
    <message>
        <source>Their hash</source>
        <translation>Ihr Hash</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ChecksView</name>
    <message>
        <source>Checks of this step</source>
        <translation>Prüfungen dieses Schritts</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::CompareBox</name>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 bytes are equal</source>
        <translation>%1 von %2 Bytes sind gleich</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ComparePage</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Only what matters</source>
        <translation>&amp;Nur was zählt</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>N&amp;ächster Unterschied</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
    <message>
        <source>None of the differences matters</source>
        <translation>Keiner der Unterschiede zählt</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a file, %2: header</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DecisionView</name>
    <message>
        <source>How DMARC decides. %1</source>
        <translation>Wie DMARC entscheidet. %1</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DiagnosisPage</name>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>The body on its way, oldest first</source>
        <translation>Der Body auf seinem Weg, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Who recorded its hash</source>
        <translation>Wer seinen Hash festhielt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>Who else judged this message</source>
        <translation>Wer diese Nachricht noch beurteilt hat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Says about DKIM</source>
        <translation>Sagt zu DKIM</translation>
    </message>
    <message>
        <source>Diagnosis of the signature</source>
        <translation>Diagnose der Signatur</translation>
    </message>
    <message>
        <source>They judged the message as it was when they got it, and with the key of that time.</source>
        <translation>Sie beurteilten die Nachricht, wie sie bei ihnen ankam, und mit dem Schlüssel jener Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 possible change(s) tried in %2</source>
        <comment>%1 is the number, %2 a time</comment>
        <translation>
            <numerusform>%1 mögliche Änderung in %2 versucht</numerusform>
            <numerusform>%1 mögliche Änderungen in %2 versucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DiagnosisTables</name>
    <message>
        <source>nothing about DKIM</source>
        <translation>nichts zu DKIM</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DmarcPage</name>
    <message>
        <source>The strictest policy of the domains that fail is to be applied: %1.</source>
        <translation>Anzuwenden ist die strengste Richtlinie der Domains, die nicht bestehen: %1.</translation>
    </message>
    <message>
        <source>Domains in From</source>
        <translation>Domains in From</translation>
    </message>
    <message>
        <source>Domains that are compared with From</source>
        <translation>Domains, die mit From verglichen werden</translation>
    </message>
    <message>
        <source>The walk through DNS</source>
        <translation>Der Weg durch DNS</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>How DMARC decides</source>
        <translation>Wie DMARC entscheidet</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Names asked: %1</source>
        <translation>Erfragte Namen: %1</translation>
    </message>
    <message>
        <source>The record of %1</source>
        <translation>Der Eintrag von %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::DropZone</name>
    <message>
        <source>Drop a message here</source>
        <translation>Nachricht hier ablegen</translation>
    </message>
    <message>
        <source>Press Enter to choose a file.</source>
        <translation>Mit der Eingabetaste eine Datei wählen.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste message</source>
        <translation>Nachricht einfügen</translation>
    </message>
    <message>
        <source>One or several .eml files, or the text of a message.
DKIM Lens re-runs each signature and shows where it holds or breaks.</source>
        <translation>Eine oder mehrere .eml-Dateien oder der Text einer Nachricht.
DKIM Lens prüft jede Signatur neu und zeigt, wo sie hält oder bricht.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::Ed25519View</name>
    <message>
        <source>point, first half of b=</source>
        <translation>Punkt, erste Hälfte von b=</translation>
    </message>
    <message>
        <source>number, second half of b=</source>
        <translation>Zahl, zweite Hälfte von b=</translation>
    </message>
    <message>
        <source>public key, from p= in DNS</source>
        <translation>öffentlicher Schlüssel, aus p= im DNS</translation>
    </message>
    <message>
        <source>hash of step 9</source>
        <translation>Hash aus Schritt 9</translation>
    </message>
    <message>
        <source>SHA-512(R, A, M) mod L</source>
        <translation>SHA-512(R, A, M) mod L</translation>
    </message>
    <message>
        <source>The signature fits if both sides are the same point of the curve. B and L belong to the curve and are the same for all keys.</source>
        <translation>Die Signatur passt, wenn beide Seiten derselbe Punkt der Kurve sind. B und L gehören zur Kurve und sind für alle Schlüssel gleich.</translation>
    </message>
    <message>
        <source>Ed25519 cannot be opened, so a fail does not tell which part changed.</source>
        <translation>Ed25519 lässt sich nicht öffnen; besteht die Signatur nicht, so bleibt offen, welcher Teil sich geändert hat.</translation>
    </message>
    <message>
        <source>Both sides of the equation, byte by byte</source>
        <translation>Beide Seiten der Gleichung, Byte für Byte</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ElementTree</name>
    <message>
        <source>Elements of the public key</source>
        <translation>Elemente des öffentlichen Schlüssels</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ElsewhereBox</name>
    <message>
        <source>This signature verifies with it.</source>
        <translation>Diese Signatur lässt sich damit prüfen und besteht.</translation>
    </message>
    <message>
        <source>This signature does not verify with it.</source>
        <translation>Diese Signatur besteht damit nicht.</translation>
    </message>
    <message>
        <source>Nobody answered: see whether lookups are off, or try again.</source>
        <translation>Niemand hat geantwortet: nachsehen, ob Abfragen aus sind, oder es noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n name(s) has a key.</source>
        <translation>
            <numerusform>Der %n Name hat keinen Schlüssel.</numerusform>
            <numerusform>Keiner der %n Namen hat einen Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) got no answer.</source>
        <translation>
            <numerusform>%n Name bekam keine Antwort.</numerusform>
            <numerusform>%n Namen bekamen keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record often stands at a name that is nearly right: the domain twice, “_domainkey” missing. %n such name(s) can be asked.</source>
        <translation>
            <numerusform>Ein Eintrag steht oft unter einem Namen, der fast stimmt: die Domain zweimal, „_domainkey“ fehlt. %n solcher Name lässt sich abfragen.</numerusform>
            <numerusform>Ein Eintrag steht oft unter einem Namen, der fast stimmt: die Domain zweimal, „_domainkey“ fehlt. %n solche Namen lassen sich abfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 names have answered.</source>
        <translation>%1 von %2 Namen haben geantwortet.</translation>
    </message>
    <message>
        <source>Published elsewhere?</source>
        <translation>Anderswo veröffentlicht?</translation>
    </message>
    <message>
        <source>Look &amp;where it may have been published by mistake</source>
        <translation>Nachsehen, &amp;wo er irrtümlich stehen könnte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FactsView</name>
    <message>
        <source>What the step read</source>
        <translation>Was der Schritt las</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FieldDetail</name>
    <message>
        <source>%1 … and %2 more; Source shows all.</source>
        <comment>%2: 12 bytes</comment>
        <translation>%1 … und %2 mehr; der Quelltext zeigt alles.</translation>
    </message>
    <message>
        <source>Parts of the field</source>
        <translation>Teile des Felds</translation>
    </message>
    <message>
        <source>Value as it stands in the message</source>
        <translation>Wert, wie er in der Nachricht steht</translation>
    </message>
    <message>
        <source>As it stands in the message</source>
        <translation>Wie es in der Nachricht steht</translation>
    </message>
    <message>
        <source>Choose a field to see what it is for and what its parts mean.</source>
        <translation>Ein Feld wählen, um zu sehen, wofür es ist und was seine Teile bedeuten.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Kein Feld</translation>
    </message>
    <message>
        <source>No public document describes it.</source>
        <translation>Kein öffentliches Dokument beschreibt es.</translation>
    </message>
    <message>
        <source>Documented in %1</source>
        <translation>Beschrieben in %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FieldsPage</name>
    <message>
        <source>Find in names, values and meanings</source>
        <translation>In Namen, Werten und Bedeutungen suchen</translation>
    </message>
    <message>
        <source>Find header fields</source>
        <translation>Headerfelder suchen</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Headerfelder</translation>
    </message>
    <message>
        <source>No header field has that text.</source>
        <translation>Kein Headerfeld enthält diesen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s)</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 von %n Feld</numerusform>
            <numerusform>%1 von %n Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <comment>a part of a field</comment>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, 12 bytes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FindingLinks</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The signature of %1 fails</source>
        <translation>Die Signatur von %1 besteht nicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Gezeigt in</translation>
    </message>
    <message>
        <source>Findings, the weightiest first</source>
        <translation>Befunde, die gewichtigsten zuerst</translation>
    </message>
    <message>
        <source>Nothing is worth a remark.</source>
        <translation>Nichts ist einer Bemerkung wert.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FingerprintBox</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 of the key in DER form</source>
        <translation>SHA-256 des Schlüssels in DER-Form</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::FoundKeysBox</name>
    <message>
        <source>Keys found</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::HopBox</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Not written: the server does not say who gave it the message</source>
        <translation>Steht nicht da: Der Server sagt nicht, wer ihm die Nachricht gab</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Rückwärtsname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Not written: the server does not name itself</source>
        <translation>Steht nicht da: Der Server nennt sich nicht</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>The client logged in</source>
        <translation>Der Client hat sich angemeldet</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Tr&amp;ust begins here</source>
        <translation>Ver&amp;trauen beginnt hier</translation>
    </message>
    <message>
        <source>This hop and the newer ones were written by the receiver’s own servers</source>
        <translation>Diesen Hop und die neueren schrieben die eigenen Server des Empfängers</translation>
    </message>
    <message>
        <source>Hop %1 of %2</source>
        <translation>Hop %1 von %2</translation>
    </message>
    <message>
        <source>The Received field</source>
        <translation>Das Feld Received</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyAdvice</name>
    <message>
        <source>%1-bit RSA: RFC 8301 asks signers for 2048 bits at least.</source>
        <translation>RSA mit %1 Bit: RFC 8301 empfiehlt Signierern mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Signer: publish the key record at %1.</source>
        <translation>Signierer: den Schlüsseleintrag unter %1 veröffentlichen.</translation>
    </message>
    <message>
        <source>The exponent 65537 is the usual one.</source>
        <translation>Der Exponent 65537 ist der übliche.</translation>
    </message>
    <message>
        <source>No other message that you opened uses this key.</source>
        <translation>Keine andere geöffnete Nachricht verwendet diesen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s) that you opened use this key.</source>
        <translation>
            <numerusform>%n andere geöffnete Nachricht verwendet diesen Schlüssel.</numerusform>
            <numerusform>%n andere geöffnete Nachrichten verwenden diesen Schlüssel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyNameBox</name>
    <message>
        <source>Name asked in DNS</source>
        <translation>Im DNS abgefragter Name</translation>
    </message>
    <message>
        <source>Copy dig command</source>
        <translation>dig-Befehl kopieren</translation>
    </message>
    <message>
        <source>type TXT</source>
        <translation>Typ TXT</translation>
    </message>
    <message>
        <source>d= and s= make no domain name, so there is nothing to ask for.</source>
        <translation>d= und s= bilden keinen Domainnamen; es gibt nichts abzufragen.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyNameView</name>
    <message>
        <source>selector, from s=</source>
        <translation>Selektor, aus s=</translation>
    </message>
    <message>
        <source>fixed by the RFC</source>
        <translation>vom RFC festgelegt</translation>
    </message>
    <message>
        <source>domain, from d=</source>
        <translation>Domain, aus d=</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyPage</name>
    <message>
        <source>Key of the signature</source>
        <translation>Schlüssel der Signatur</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyTagsBox</name>
    <message>
        <source>Tags of the record</source>
        <translation>Tags des Eintrags</translation>
    </message>
    <message>
        <source>Tags of the key record</source>
        <translation>Tags des Schlüsseleintrags</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation>%1 Tags</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KeyTreeView</name>
    <message>
        <source>Public key, decoded</source>
        <translation>Öffentlicher Schlüssel, dekodiert</translation>
    </message>
    <message>
        <source>DER, %1</source>
        <translation>DER, %1</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>Bytes von %1</translation>
    </message>
    <message>
        <source>Bytes of the public key</source>
        <translation>Bytes des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation>1 weitere Zeile</translation>
    </message>
    <message>
        <source>%1 more lines</source>
        <translation>%1 weitere Zeilen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::KnownKeysBox</name>
    <message>
        <source>No other key of this name is known.</source>
        <translation>Kein anderer Schlüssel dieses Namens ist bekannt.</translation>
    </message>
    <message>
        <source>None of them changes the verdict.</source>
        <translation>Keiner davon ändert das Urteil.</translation>
    </message>
    <message>
        <source>Keys beside DNS</source>
        <translation>Schlüssel neben DNS</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Keys known beside DNS</source>
        <translation>Schlüssel, die neben DNS bekannt sind</translation>
    </message>
    <message>
        <source>Tells the archive which selector and domain you look at. Nothing else is sent.</source>
        <translation>Sagt dem Archiv, welchen Selektor und welche Domain Sie ansehen. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>evidence, no verdict</source>
        <translation>Beleg, kein Urteil</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Das Archiv wird gefragt …</translation>
    </message>
    <message>
        <source>Ask the &amp;archive of old keys</source>
        <translation>Das &amp;Archiv alter Schlüssel fragen</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1, in DNS today</source>
        <translation>%1, heute in DNS</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::LookupBox</name>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::LookupFacts</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Chosen server</source>
        <translation>Gewählter Server</translation>
    </message>
    <message>
        <source>DNS over HTTPS</source>
        <translation>DNS über HTTPS</translation>
    </message>
    <message>
        <source>Validating resolver</source>
        <translation>Validierender Resolver</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Key file %1, which comes with the program</source>
        <translation>Schlüsseldatei %1, die dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Key file %1</source>
        <translation>Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>%1, server %2</source>
        <translation>%1, Server %2</translation>
    </message>
    <message>
        <source>1 TXT record</source>
        <translation>1 TXT-Eintrag</translation>
    </message>
    <message>
        <source>%1 TXT records</source>
        <translation>%1 TXT-Einträge</translation>
    </message>
    <message>
        <source>1 alias</source>
        <translation>1 Alias</translation>
    </message>
    <message>
        <source>%1 aliases</source>
        <translation>%1 Aliasse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, asked on %2</source>
        <translation>%1, abgefragt am %2</translation>
    </message>
    <message>
        <source>Not known: this resolver does not tell.</source>
        <translation>Nicht bekannt: Dieser Resolver sagt es nicht.</translation>
    </message>
    <message>
        <source>The zone is not signed, so the answer cannot be proved.</source>
        <translation>Die Zone ist nicht signiert; die Antwort lässt sich nicht beweisen.</translation>
    </message>
    <message>
        <source>The answer is signed and was validated.</source>
        <translation>Die Antwort ist signiert und wurde validiert.</translation>
    </message>
    <message>
        <source>The answer does not validate.</source>
        <translation>Die Antwort lässt sich nicht validieren.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lifetime (TTL)</source>
        <translation>Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The key is being looked up.</source>
        <translation>Der Schlüssel wird abgefragt.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>%1, %2 left in the cache</source>
        <translation>%1, noch %2 im Zwischenspeicher</translation>
    </message>
    <message>
        <source>Nobody is asked before you allow it.</source>
        <translation>Niemand wird gefragt, bevor Sie es erlauben.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::MessageFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The file has no header fields: it does not begin like a message.</source>
        <translation>Die Datei hat keine Headerfelder: Sie beginnt nicht wie eine Nachricht.</translation>
    </message>
    <message>
        <source>The first line is “%1”. Save the message with all its headers, as a .eml file or as “source” or “original”, and open that.</source>
        <translation>Die erste Zeile ist „%1“. Die Nachricht mit allen Headern sichern, als .eml-Datei oder als „Quelltext“ oder „Original“, und diese öffnen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>None of the %1 header fields is a DKIM-Signature.</source>
        <translation>Keines der %1 Headerfelder ist eine DKIM-Signature.</translation>
    </message>
    <message>
        <source>Nobody signed the message, or the signature was removed on its way.</source>
        <translation>Niemand hat die Nachricht signiert, oder die Signatur wurde unterwegs entfernt.</translation>
    </message>
    <message>
        <source>Without a signature nothing shows who sent it, or whether it was changed.</source>
        <translation>Ohne Signatur zeigt nichts, wer sie gesendet hat oder ob sie geändert wurde.</translation>
    </message>
    <message>
        <source>Signer: turn on DKIM for the domain that stands in From.</source>
        <translation>Signierer: DKIM für die Domain einschalten, die in From steht.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, content type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 header fields</source>
        <translation>%1, %2 Headerfelder</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::MoveCard</name>
    <message>
        <source>What stands in the copy: %1</source>
        <translation>Was in der Kopie steht: %1</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <comment>%1: Put a second Subject on top</comment>
        <translation>Vorführen: %1</translation>
    </message>
    <message>
        <source>Opens a changed copy as a new message. The file stays as it is.</source>
        <translation>Öffnet eine geänderte Kopie als neue Nachricht. Die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::MovesBox</name>
    <message>
        <source>What could still be changed</source>
        <translation>Was sich noch ändern ließe</translation>
    </message>
    <message>
        <source>Trying on copies what would go unnoticed…</source>
        <translation>An Kopien wird probiert, was unbemerkt bliebe …</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::NoDiagnosisPage</name>
    <message>
        <source>Diagnosis of the signature</source>
        <translation>Diagnose der Signatur</translation>
    </message>
    <message>
        <source>Only DKIM signatures are diagnosed; Steps shows each check of this ARC signature, and the page about ARC says what it means for the chain.</source>
        <translation>Eine Diagnose gibt es nur für DKIM-Signaturen; „Schritte“ zeigt jede Prüfung dieser ARC-Signatur, und die Seite über ARC sagt, was sie für die Kette bedeutet.</translation>
    </message>
    <message>
        <source>ARC sets</source>
        <translation>ARC-Sätze</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::OctetStrip</name>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>%1 and %2: %3 of %4 bytes are equal</source>
        <translation>%1 und %2: %3 von %4 Bytes sind gleich</translation>
    </message>
    <message>
        <source>%1; the first that differs is byte %2</source>
        <translation>%1; als Erstes weicht Byte %2 ab</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::OldDmarcBox</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Eintrag von</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Share of mail</source>
        <translation>Anteil der Mail</translation>
    </message>
    <message>
        <source>%1 % (pct=)</source>
        <translation>%1 % (pct=)</translation>
    </message>
    <message>
        <source>For this message, both documents come to the same end.</source>
        <translation>Bei dieser Nachricht kommen beide Dokumente zum selben Ende.</translation>
    </message>
    <message>
        <source>What differs can be said when DNS has answered all questions.</source>
        <translation>Was abweicht, lässt sich sagen, wenn DNS alle Fragen beantwortet hat.</translation>
    </message>
    <message>
        <source>This cannot be shown: the program found no Public Suffix List, which RFC 7489 needs.</source>
        <translation>Das lässt sich nicht zeigen: Das Programm fand keine Public Suffix List, die RFC 7489 braucht.</translation>
    </message>
    <message>
        <source>RFC 9989 needs none, since it walks through DNS instead.</source>
        <translation>RFC 9989 braucht keine, da es stattdessen durch DNS geht.</translation>
    </message>
    <message>
        <source>As RFC 7489 did, until May 2026</source>
        <translation>Nach RFC 7489, bis Mai 2026</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::OpenedSignatureView</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>signature, from b=</source>
        <translation>Signatur, aus b=</translation>
    </message>
    <message>
        <source>public exponent</source>
        <translation>öffentlicher Exponent</translation>
    </message>
    <message>
        <source>modulus, from p= in DNS</source>
        <translation>Modul, aus p= im DNS</translation>
    </message>
    <message>
        <source>Parts of the opened signature</source>
        <translation>Teile der geöffneten Signatur</translation>
    </message>
    <message>
        <source>Hash, byte by byte</source>
        <translation>Hash, Byte für Byte</translation>
    </message>
    <message>
        <source>The opened signature</source>
        <translation>Die geöffnete Signatur</translation>
    </message>
    <message>
        <source>the opened signature</source>
        <translation>die geöffnete Signatur</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>In the signature</source>
        <translation>In der Signatur</translation>
    </message>
    <message>
        <source>In step 9</source>
        <translation>In Schritt 9</translation>
    </message>
    <message>
        <source>%1 of %2 as expected</source>
        <translation>%1 von %2 wie erwartet</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::OverviewPage</name>
    <message>
        <source>Overview of the message</source>
        <translation>Übersicht der Nachricht</translation>
    </message>
    <message>
        <source>Why there is nothing to verify</source>
        <translation>Warum es nichts zu prüfen gibt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>How DMARC decides</source>
        <translation>Wie DMARC entscheidet</translation>
    </message>
    <message>
        <source>Hop %1 selected</source>
        <translation>Hop %1 gewählt</translation>
    </message>
    <message>
        <source>Received field of hop %1</source>
        <translation>Feld Received von Hop %1</translation>
    </message>
    <message>
        <source>Nobody is asked about DMARC: the settings say so.</source>
        <translation>Zu DMARC wird niemand gefragt: So steht es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Turn on in Settings, Privacy, that SPF and DMARC are looked up besides the keys.</source>
        <translation>In den Einstellungen unter Privatsphäre einschalten, dass SPF und DMARC neben den Schlüsseln abgefragt werden.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::PlaceLink</name>
    <message>
        <source>Go to the page %1</source>
        <translation>Zur Seite „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::PrivacyNote</name>
    <message>
        <source>Your messages stay on this computer.</source>
        <translation>Die Nachrichten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Only names are looked up in DNS: of keys, and for SPF and DMARC. Who serves them can see that someone asks.</source>
        <translation>Nur Namen werden im DNS abgefragt: von Schlüsseln und für SPF und DMARC. Wer sie bedient, kann sehen, dass jemand fragt.</translation>
    </message>
    <message>
        <source>Work without network</source>
        <translation>Ohne Netz arbeiten</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RecentBox</name>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RecordBox</name>
    <message>
        <source>1 string</source>
        <translation>1 Zeichenkette</translation>
    </message>
    <message>
        <source>%1 strings</source>
        <translation>%1 Zeichenketten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>%1, the one that is used</source>
        <translation>%1, der benutzte</translation>
    </message>
    <message>
        <source>String %1, %2</source>
        <translation>Zeichenkette %1, %2</translation>
    </message>
    <message>
        <source>%1, joined with no space to string %2</source>
        <translation>%1, ohne Leerraum an Zeichenkette %2 gefügt</translation>
    </message>
    <message>
        <source>TXT record</source>
        <translation>TXT-Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>All strings joined</source>
        <translation>Alle Zeichenketten verbunden</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RepairBox</name>
    <message>
        <source>Record to publish</source>
        <translation>Eintrag zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Copy &amp;record</source>
        <translation>&amp;Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy for a &amp;zone file</source>
        <translation>Für eine &amp;Zonendatei kopieren</translation>
    </message>
    <message>
        <source>In quotes, as strings of 255 bytes at most</source>
        <translation>In Anführungszeichen, als Zeichenketten von höchstens 255 Bytes</translation>
    </message>
    <message>
        <source>This publishes the key.</source>
        <translation>Dies veröffentlicht den Schlüssel.</translation>
    </message>
    <message>
        <source>The same key in a record that every verifier can read.</source>
        <translation>Derselbe Schlüssel in einem Eintrag, den jeder Prüfer lesen kann.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ReportBox</name>
    <message>
        <source>What each server reported</source>
        <translation>Was jeder Server berichtete</translation>
    </message>
    <message numerus="yes">
        <source>%1 more result(s) are in the fields themselves.</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 weiteres Ergebnis steht in den Feldern selbst.</numerusform>
            <numerusform>%1 weitere Ergebnisse stehen in den Feldern selbst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ResolversBox</name>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>No resolver gave an answer.</source>
        <translation>Kein Resolver hat geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 differs. Right after a change, a resolver keeps the old answer until its lifetime (TTL) is over.</source>
        <translation>Die Antwort von %1 weicht ab. Kurz nach einer Änderung behält ein Resolver die alte Antwort, bis ihre Lebensdauer (TTL) abgelaufen ist.</translation>
    </message>
    <message>
        <source>Only one resolver gave an answer.</source>
        <translation>Nur ein Resolver hat geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n resolver(s) that answered say the same.</source>
        <translation>
            <numerusform>Der %n Resolver, der geantwortet hat, sagt dasselbe.</numerusform>
            <numerusform>Alle %n Resolver, die geantwortet haben, sagen dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolver(s) are set up. They may answer differently, after a change or by mistake.</source>
        <translation>
            <numerusform>%n Resolver ist eingerichtet.</numerusform>
            <numerusform>%n Resolver sind eingerichtet. Sie können verschieden antworten, nach einer Änderung oder aus Versehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 resolvers have answered.</source>
        <translation>%1 von %2 Resolvern haben geantwortet.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>All resolvers</source>
        <translation>Alle Resolver</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Answers of all resolvers</source>
        <translation>Antworten aller Resolver</translation>
    </message>
    <message>
        <source>Ask a&amp;ll resolvers</source>
        <translation>A&amp;lle Resolver fragen</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::ResultsPage</name>
    <message>
        <source>an unnamed server</source>
        <translation>ein ungenannter Server</translation>
    </message>
    <message>
        <source>Hop %1: %2, from %3</source>
        <translation>Hop %1: %2, von %3</translation>
    </message>
    <message>
        <source>The server says that it checked nothing.</source>
        <translation>Der Server sagt, dass er nichts geprüft hat.</translation>
    </message>
    <message>
        <source>Whoever sent the message may have written all fields below this line. The line is drawn by the names of the servers, and can be moved.</source>
        <translation>Wer die Nachricht sandte, kann alle Felder unter dieser Linie geschrieben haben. Die Linie folgt den Namen der Server und lässt sich verschieben.</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>Vertrauensgrenze</translation>
    </message>
    <message>
        <source>%1 said %2=%3</source>
        <translation>%1 sagte %2=%3</translation>
    </message>
    <message>
        <source>%1 said nothing</source>
        <translation>%1 sagte nichts</translation>
    </message>
    <message>
        <source>Choose a row to see why the two may differ.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum beides abweichen kann.</translation>
    </message>
    <message>
        <source>Results that servers wrote</source>
        <translation>Ergebnisse, die Server schrieben</translation>
    </message>
    <message>
        <source>Who said what, and what is found now</source>
        <translation>Wer was sagte, und was jetzt gefunden wird</translation>
    </message>
    <message>
        <source>No field of the message is named Authentication-Results, or belongs to an ARC set.</source>
        <translation>Kein Feld der Nachricht heißt Authentication-Results oder gehört zu einem ARC-Satz.</translation>
    </message>
    <message>
        <source>Where trust begins</source>
        <translation>Wo das Vertrauen beginnt</translation>
    </message>
    <message>
        <source>The oldest hop that the receiver&apos;s own servers wrote</source>
        <translation>Der älteste Hop, den die eigenen Server des Empfängers schrieben</translation>
    </message>
    <message>
        <source>&amp;Trust begins with</source>
        <translation>&amp;Vertrauen beginnt mit</translation>
    </message>
    <message>
        <source>The chosen result</source>
        <translation>Das gewählte Ergebnis</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RouteBox</name>
    <message>
        <source>%1 more such remarks: choose a hop to read its own.</source>
        <translation>%1 weitere solche Bemerkungen: einen Hop wählen, um seine zu lesen.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Trust begins here</source>
        <translation>Vertrauen beginnt hier</translation>
    </message>
    <message>
        <source>not to scale</source>
        <comment>the drawing of the route</comment>
        <translation>nicht maßstäblich</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RoutePage</name>
    <message>
        <source>Route of the message</source>
        <translation>Route der Nachricht</translation>
    </message>
    <message>
        <source>Hop %1 selected</source>
        <translation>Hop %1 gewählt</translation>
    </message>
    <message>
        <source>Received field of hop %1</source>
        <translation>Feld Received von Hop %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RouteTable</name>
    <message>
        <source>Hops of the message, the oldest first</source>
        <translation>Hops der Nachricht, der älteste zuerst</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::RouteTimeline</name>
    <message>
        <source>Route of the message, as a drawing</source>
        <translation>Route der Nachricht, als Zeichnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SampleBox</name>
    <message>
        <source>Sample messages</source>
        <translation>Beispielnachrichten</translation>
    </message>
    <message>
        <source>keys included, no network needed</source>
        <translation>mit Schlüsseln, ohne Netz</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SearchLine</name>
    <message>
        <source>The search waits for the key of the signature.</source>
        <translation>Die Suche wartet auf den Schlüssel der Signatur.</translation>
    </message>
    <message>
        <source>Searching what was changed…</source>
        <translation>Gesucht wird, was geändert wurde …</translation>
    </message>
    <message numerus="yes">
        <source>%1 possible change(s) tried</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 mögliche Änderung versucht</numerusform>
            <numerusform>%1 mögliche Änderungen versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Search &amp;longer</source>
        <translation>&amp;Länger suchen</translation>
    </message>
    <message>
        <source>Searches again, five times as long.</source>
        <translation>Sucht noch einmal, fünfmal so lange.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SelectionView</name>
    <message>
        <source>Names in h=</source>
        <translation>Namen in h=</translation>
    </message>
    <message>
        <source>Headers of the message</source>
        <translation>Header der Nachricht</translation>
    </message>
    <message>
        <source>read from the bottom up</source>
        <translation>von unten nach oben gelesen</translation>
    </message>
    <message>
        <source>%1 headers signed, %2 names guarded</source>
        <translation>%1 Header signiert, %2 Namen geschützt</translation>
    </message>
    <message>
        <source>%1 headers signed</source>
        <translation>%1 Header signiert</translation>
    </message>
    <message>
        <source>Entry %1, %2: absent, guarded. The message has no further header of this name. If anyone adds one later, it is taken here, and the signature fails. This is called oversigning.</source>
        <translation>Eintrag %1, %2: fehlt, geschützt. Die Nachricht hat keinen weiteren Header dieses Namens. Fügt später jemand einen hinzu, wird er hier genommen, und die Signatur besteht nicht. Das heißt Oversigning.</translation>
    </message>
    <message>
        <source>Entry %1, %2: signed. It is the last header of this name that no entry before it took.</source>
        <translation>Eintrag %1, %2: signiert. Es ist der letzte Header dieses Namens, den kein Eintrag davor genommen hat.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SenderRemarks</name>
    <message>
        <source>From writes the domain as “%1”. DNS knows it as %2.</source>
        <translation>From schreibt die Domain als „%1“. DNS kennt sie als %2.</translation>
    </message>
    <message>
        <source>From names several domains, which DMARC is not made for. Each is looked at for itself below.</source>
        <translation>From nennt mehrere Domains, wofür DMARC nicht gemacht ist. Unten wird jede für sich betrachtet.</translation>
    </message>
    <message>
        <source>The sender is assumed to be the one in From, so DMARC does not count this result.</source>
        <translation>Als Absender ist der in From angenommen, deshalb zählt DMARC dieses Ergebnis nicht.</translation>
    </message>
    <message>
        <source>If you know the sender of the envelope, write it in the line MAIL FROM.</source>
        <translation>Wenn Sie den Absender des Umschlags kennen, schreiben Sie ihn in die Zeile MAIL FROM.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SetFieldsBox</name>
    <message>
        <source>Header fields of the set</source>
        <translation>Headerfelder des Satzes</translation>
    </message>
    <message>
        <source>Header of set %1</source>
        <translation>Header von Satz %1</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SpfPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>Geprüft für</translation>
    </message>
    <message>
        <source>DNS lookups</source>
        <translation>DNS-Abfragen</translation>
    </message>
    <message>
        <source>Void lookups</source>
        <translation>Leere Abfragen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>%1 in the record of %2</source>
        <translation>%1 im Eintrag von %2</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>“%1” The words are those of %2, and may be those of a stranger.</source>
        <translation>„%1“ Das sind die Worte von %2, vielleicht die eines Fremden.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Back to what the message says</source>
        <translation>&amp;Zurück zu dem, was die Nachricht sagt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>What SPF is asked about</source>
        <translation>Wonach SPF gefragt wird</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::SpfStepsBox</name>
    <message>
        <source>Steps of the SPF check</source>
        <translation>Schritte der SPF-Prüfung</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::Stepper</name>
    <message>
        <source>Steps of the verification</source>
        <translation>Schritte der Prüfung</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::StepsPage</name>
    <message>
        <source>Show line ends</source>
        <translation>Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Bytes as text or hex</source>
        <translation>Byte als Text oder Hex</translation>
    </message>
    <message>
        <source>%1 selected by step %2</source>
        <translation>%1 gewählt von Schritt %2</translation>
    </message>
    <message>
        <source>Bytes from %1 on selected in step %2</source>
        <translation>Byte ab %1 gewählt in Schritt %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::StrengthBox</name>
    <message>
        <source>Strength: good</source>
        <translation>Stärke: gut</translation>
    </message>
    <message>
        <source>Strength: weak</source>
        <translation>Stärke: schwach</translation>
    </message>
    <message>
        <source>Strength: too weak</source>
        <translation>Stärke: zu schwach</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Ed25519, 256 bits</source>
        <translation>Ed25519, 256 Bit</translation>
    </message>
    <message>
        <source>RSA, %1 bits, e = %2</source>
        <translation>RSA, %1 Bit, e = %2</translation>
    </message>
    <message>
        <source>Ed25519 keys have one size only. RFC 8463 added them beside RSA.</source>
        <translation>Ed25519-Schlüssel haben nur eine Größe. RFC 8463 hat sie neben RSA eingeführt.</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::StrengthScale</name>
    <message>
        <source>do not use</source>
        <translation>nicht benutzen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>good, large</source>
        <translation>gut, groß</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Key size on a scale: %1 bits; under %2 must not be used, %3 and more is good</source>
        <translation>Schlüsselgröße auf einer Skala: %1 Bit; unter %2 nicht zulässig, %3 und mehr ist gut</translation>
    </message>
    <message>
        <source>this key</source>
        <translation>dieser Schlüssel</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::TagDetail</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::TagListView</name>
    <message>
        <source>Tags of the signature</source>
        <translation>Tags der Signatur</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::TagSource</name>
    <message>
        <source>and its limit in the body</source>
        <translation>und ihre Grenze im Body</translation>
    </message>
    <message>
        <source>and the field that it signs</source>
        <translation>und das Feld, das es signiert</translation>
    </message>
    <message>
        <source>and the %1 fields that it signs</source>
        <translation>und die %1 Felder, die es signiert</translation>
    </message>
    <message>
        <source>and the part of the body that it is the hash of</source>
        <translation>und der Teil des Bodys, dessen Hash es ist</translation>
    </message>
    <message>
        <source>1 header byte</source>
        <translation>1 Headerbyte</translation>
    </message>
    <message>
        <source>%1 header bytes</source>
        <translation>%1 Headerbytes</translation>
    </message>
    <message>
        <source>Tag %1= selected</source>
        <translation>Tag %1= ausgewählt</translation>
    </message>
    <message>
        <source>%1= selected: %2</source>
        <translation>%1= ausgewählt: %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::TagsPage</name>
    <message>
        <source>Tags of the signature</source>
        <translation>Tags der Signatur</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::TrustDialog</name>
    <message>
        <source>Trusted sealers</source>
        <translation>Siegler, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>Tick the domains whose servers you believe when they report what they found. The choice is kept for all messages.</source>
        <translation>Haken Sie die Domains an, deren Servern Sie glauben, wenn sie berichten, was sie fanden. Die Wahl gilt für alle Nachrichten.</translation>
    </message>
    <message>
        <source>seals this message</source>
        <translation>siegelt diese Nachricht</translation>
    </message>
    <message>
        <source>trusted before</source>
        <translation>schon früher vertraut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a domain, and how it comes here</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::VoucherBox</name>
    <message>
        <source>Who vouches for this message</source>
        <translation>Wer für diese Nachricht bürgt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Aligned with From?</source>
        <translation>Passt zu From?</translation>
    </message>
</context>
<context>
    <name>dkimlens::pages::WelcomePage</name>
    <message>
        <source>See every step of a DKIM check, and why it fails.</source>
        <translation>Jeden Schritt einer DKIM-Prüfung sehen, und warum sie scheitert.</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::ByteView</name>
    <message>
        <source>l= → body bytes 0–%1</source>
        <translation>l= → Body-Bytes 0–%1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>signed, guarded</source>
        <translation>signiert, geschützt</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>this signature</source>
        <translation>diese Signatur</translation>
    </message>
    <message>
        <source>other signature</source>
        <translation>andere Signatur</translation>
    </message>
    <message>
        <source>not signed: after l=</source>
        <translation>nicht signiert: nach l=</translation>
    </message>
    <message>
        <source>l=%1: the signature protects nothing below this line</source>
        <translation>l=%1: Unter dieser Linie schützt die Signatur nichts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Kopieren wie gezeigt</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as Base64</source>
        <translation>Als Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Als C-Array kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>[tab]</source>
        <translation>[Tabulator]</translation>
    </message>
    <message>
        <source>[CR alone]</source>
        <translation>[CR allein]</translation>
    </message>
    <message>
        <source>[LF alone]</source>
        <translation>[LF allein]</translation>
    </message>
    <message>
        <source>line %1, offset %2: %3</source>
        <translation>Zeile %1, Offset %2: %3</translation>
    </message>
    <message>
        <source>[selected: %1]</source>
        <translation>[ausgewählt: %1]</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>[removed: %1]</source>
        <translation>[entfernt: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[hinzugefügt: %1]</translation>
    </message>
    <message>
        <source>[replaced: %1]</source>
        <translation>[ersetzt: %1]</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>Zeilenenden anzeigen</translation>
    </message>
    <message>
        <source>other signature, folded</source>
        <translation>andere Signatur, eingeklappt</translation>
    </message>
    <message>
        <source>Show the whole field</source>
        <translation>Das ganze Feld anzeigen</translation>
    </message>
    <message>
        <source>Fold to one row</source>
        <translation>Auf eine Zeile einklappen</translation>
    </message>
    <message>
        <source>not signed: added above the signed one</source>
        <translation>nicht signiert: über dem signierten hinzugefügt</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::ChangeView</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>keine Bytes</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::Legend</name>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>after l=</source>
        <translation>nach l=</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>only at the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only at the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>differs, not signed</source>
        <translation>verschieden, nicht signiert</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::RepairRows</name>
    <message numerus="yes">
        <source>%1 more line(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 weitere Zeile</numerusform>
            <numerusform>%1 weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 added</source>
        <comment>%1: 234 bytes</comment>
        <translation>
            <numerusform>%n Zeile, %1 ergänzt</numerusform>
            <numerusform>%n Zeilen, %1 ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>as it was signed</source>
        <translation>wie signiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 more place(s)</source>
        <comment>%1 is the number</comment>
        <translation>
            <numerusform>%1 weitere Stelle</numerusform>
            <numerusform>%1 weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkimlens::source::RepairView</name>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::SearchRow</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes in hex</source>
        <translation>Bytes in Hex</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>In der Nachricht suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Write two hex digits for each byte</source>
        <translation>Zwei Hexziffern für jedes Byte schreiben</translation>
    </message>
    <message>
        <source>Not in this message</source>
        <translation>Nicht in dieser Nachricht</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::SourceDock</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>dkimlens::source::SourceTitle</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::About</name>
    <message>
        <source>About DKIM Lens</source>
        <translation>Über DKIM Lens</translation>
    </message>
    <message>
        <source>DKIM Lens %1</source>
        <translation>DKIM Lens %1</translation>
    </message>
    <message>
        <source>See every step of a DKIM check, and why it fails.

Free software under the Apache License 2.0. Built with Qt %1 and OpenSSL.</source>
        <translation>Jeden Schritt einer DKIM-Prüfung sehen, und warum sie scheitert.

Freie Software unter der Apache License 2.0. Erstellt mit Qt %1 und OpenSSL.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Size of bytes</source>
        <translation>Größe der Bytes</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Wie gestaltet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Size of &amp;bytes</source>
        <translation>Größe der &amp;Bytes</translation>
    </message>
    <message>
        <source>Sizes change when the program is started again.</source>
        <translation>Größen ändern sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Same as s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::BannerText</name>
    <message>
        <source>This file is not an e-mail message.</source>
        <translation>Diese Datei ist keine E-Mail-Nachricht.</translation>
    </message>
    <message>
        <source>Its first line is no header field: “%1”</source>
        <translation>Ihre erste Zeile ist kein Headerfeld: „%1“</translation>
    </message>
    <message>
        <source>The message is being read.</source>
        <translation>Die Nachricht wird gelesen.</translation>
    </message>
    <message>
        <source>Domain d=</source>
        <translation>Domain d=</translation>
    </message>
    <message>
        <source>Selector s=</source>
        <translation>Selektor s=</translation>
    </message>
    <message>
        <source>Algorithm a=</source>
        <translation>Verfahren a=</translation>
    </message>
    <message>
        <source>There is no verdict yet: the key waits for your permission to be looked up.</source>
        <translation>Es gibt noch kein Urteil: Der Schlüssel wird erst abgefragt, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>What needs no key is verified already.</source>
        <translation>Was keinen Schlüssel braucht, ist schon geprüft.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::CacheDialog</name>
    <message>
        <source>Answers kept</source>
        <translation>Behaltene Antworten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>DNS says how long each answer counts. It is not asked again before, and nothing is kept when the program ends.</source>
        <translation>DNS sagt, wie lange jede Antwort gilt. Vorher wird nicht wieder gefragt, und nach dem Ende des Programms ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
        <source>Validating resolver</source>
        <translation>Validierender Resolver</translation>
    </message>
    <message>
        <source>System resolver</source>
        <translation>System-Resolver</translation>
    </message>
    <message>
        <source>No answer is kept.</source>
        <translation>Keine Antwort ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close message</source>
        <translation>Nachricht &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>Nachricht &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Find bytes…</source>
        <translation>Bytes &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Text or &amp;hex</source>
        <translation>Text oder &amp;Hex</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>&amp;Vorige Nachricht</translation>
    </message>
    <message>
        <source>&amp;System resolver</source>
        <translation>&amp;System-Resolver</translation>
    </message>
    <message>
        <source>&amp;Key file…</source>
        <translation>S&amp;chlüsseldatei …</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <translation>&amp;Offline</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Cancel lookups</source>
        <translation>Abfragen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;RFC section of the selection</source>
        <translation>&amp;RFC-Abschnitt der Auswahl</translation>
    </message>
    <message>
        <source>&amp;About DKIM Lens</source>
        <translation>Ü&amp;ber DKIM Lens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Lookups</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Next s&amp;tep</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous ste&amp;p</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>&amp;First failed step</source>
        <translation>&amp;Erster fehlgeschlagener Schritt</translation>
    </message>
    <message>
        <source>&amp;Back to the last selection</source>
        <translation>&amp;Zurück zur letzten Auswahl</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Answers kept…</source>
        <translation>&amp;Behaltene Antworten …</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>Kopie &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Keys k&amp;nown…</source>
        <translation>&amp;Bekannte Schlüssel …</translation>
    </message>
    <message>
        <source>&amp;Check a key…</source>
        <translation>&amp;Schlüssel prüfen …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::Comparer</name>
    <message>
        <source>Domain d=</source>
        <translation>Domain d=</translation>
    </message>
    <message>
        <source>Selector s=</source>
        <translation>Selektor s=</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Compare with another file…</source>
        <translation>&amp;Mit einer anderen Datei vergleichen …</translation>
    </message>
    <message>
        <source>The messages are being compared.</source>
        <translation>Die Nachrichten werden verglichen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <comment>%1 is a file</comment>
        <translation>%1 vergleichen mit</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.mbox *.txt);;All files (*)</source>
        <translation>Nachrichten (*.eml *.msg *.mbox *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, selector %2</source>
        <comment>%1 is a domain</comment>
        <translation>%1, Selektor %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two files</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is the message that is shown.</source>
        <comment>%1 is a file</comment>
        <translation>%1 ist die Nachricht, die angezeigt wird.</translation>
    </message>
    <message>
        <source>Choose another copy of it: as it was sent, or as somebody else received it.</source>
        <translation>Eine andere Fassung wählen: wie sie gesendet wurde oder wie jemand anders sie empfangen hat.</translation>
    </message>
    <message>
        <source>It has no header field, so it is no message.</source>
        <translation>Sie hat kein Headerfeld, ist also keine Nachricht.</translation>
    </message>
    <message>
        <source>%1 cannot be compared.</source>
        <comment>%1 is a file</comment>
        <translation>%1 kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Dropped message</source>
        <translation>Abgelegte Nachricht</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::ContentsPane</name>
    <message>
        <source>Contents of the message</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::Docks</name>
    <message>
        <source>Open messages</source>
        <translation>Geöffnete Nachrichten</translation>
    </message>
    <message>
        <source>Contents of the message</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::FileMenus</name>
    <message>
        <source>&amp;Sample messages</source>
        <translation>&amp;Beispielnachrichten</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::FindButton</name>
    <message>
        <source>Find bytes</source>
        <translation>Bytes suchen</translation>
    </message>
    <message>
        <source>Find bytes in Source</source>
        <translation>Bytes im Quelltext suchen</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::KeyChecker</name>
    <message>
        <source>Check a key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Lookups are off, so only what you paste is judged. The menu Lookups changes that.</source>
        <translation>Abfragen sind aus, daher wird nur Eingefügtes beurteilt. Das Menü Abfragen ändert das.</translation>
    </message>
    <message>
        <source>Type a selector and a domain, or paste a record.</source>
        <translation>Selektor und Domain eingeben oder einen Eintrag einfügen.</translation>
    </message>
    <message>
        <source>Selector and domain make no domain name.</source>
        <translation>Selektor und Domain ergeben keinen Domainnamen.</translation>
    </message>
    <message>
        <source>Type the domain as it stands in d=, and the selector as it stands in s=.</source>
        <translation>Die Domain eingeben, wie sie in d= steht, und den Selektor, wie er in s= steht.</translation>
    </message>
    <message>
        <source>The key is being looked up.</source>
        <translation>Der Schlüssel wird abgefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 names have answered.</source>
        <translation>%1 von %2 Namen haben geantwortet.</translation>
    </message>
    <message>
        <source>The lookup was stopped before it ended.</source>
        <translation>Die Abfrage wurde angehalten, bevor sie zu Ende war.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) got no answer.</source>
        <translation>
            <numerusform>%n Name bekam keine Antwort.</numerusform>
            <numerusform>%n Namen bekamen keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nobody answered: see whether lookups are off, or try again.</source>
        <translation>Niemand hat geantwortet: nachsehen, ob Abfragen aus sind, oder es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>None of the well-known selectors has a key at %1.</source>
        <translation>Keiner der bekannten Selektoren hat einen Schlüssel bei %1.</translation>
    </message>
    <message>
        <source>That proves nothing: the domain may use another selector. s= of a signature names it.</source>
        <translation>Das beweist nichts: Die Domain kann einen anderen Selektor verwenden. s= einer Signatur nennt ihn.</translation>
    </message>
    <message>
        <source>Every selector of %1 has the same record.</source>
        <translation>Jeder Selektor von %1 hat denselben Eintrag.</translation>
    </message>
    <message>
        <source>That is a wildcard, and tells nothing about the selectors in use.</source>
        <translation>Das ist ein Wildcard und sagt nichts über die verwendeten Selektoren.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found at %1.</source>
        <translation>
            <numerusform>%n Schlüssel bei %1 gefunden.</numerusform>
            <numerusform>%n Schlüssel bei %1 gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only well-known selectors were tried, so there may be others.</source>
        <translation>Nur bekannte Selektoren wurden versucht, es kann also weitere geben.</translation>
    </message>
    <message numerus="yes">
        <source>The text names %n key(s).</source>
        <translation>
            <numerusform>Der Text nennt %n Schlüssel.</numerusform>
            <numerusform>Der Text nennt %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Look up to ask DNS for it.</source>
        <translation>Mit Abfragen wird DNS danach gefragt.</translation>
    </message>
    <message>
        <source>This is a PRIVATE key: show it to nobody.</source>
        <translation>Dies ist ein PRIVATER Schlüssel: niemandem zeigen.</translation>
    </message>
    <message>
        <source>Whoever has it can sign for your domain. If it has been published, revoke the key now. Only its public part belongs into DNS.</source>
        <translation>Wer ihn hat, kann für die Domain signieren. Ist er veröffentlicht worden, den Schlüssel jetzt zurückziehen. Nur der öffentliche Teil gehört ins DNS.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::KeyForm</name>
    <message>
        <source>Pasted record</source>
        <translation>Eingefügter Eintrag</translation>
    </message>
    <message>
        <source>Or paste a TXT record, a zone file, what dig or nslookup prints, a DKIM-Signature field, a message, or a public key in PEM</source>
        <translation>Oder einen TXT-Eintrag, eine Zonendatei, die Ausgabe von dig oder nslookup, ein Feld DKIM-Signature, eine Nachricht oder einen öffentlichen Schlüssel in PEM einfügen</translation>
    </message>
    <message>
        <source>empty: try well-known ones</source>
        <translation>leer: bekannte versuchen</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>&amp;Selector s=</source>
        <translation>&amp;Selektor s=</translation>
    </message>
    <message>
        <source>&amp;Domain d=</source>
        <translation>&amp;Domain d=</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::KeyRingDialog</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) imported.</source>
        <translation>
            <numerusform>%n Schlüssel importiert.</numerusform>
            <numerusform>%n Schlüssel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>A&amp;lle entfernen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Keys known</source>
        <translation>Bekannte Schlüssel</translation>
    </message>
    <message>
        <source>Keys that DNS answered or somebody gave. Each is tried with signatures of its name, as evidence: no verdict changes.</source>
        <translation>Schlüssel, die DNS genannt oder jemand gegeben hat. Jeder wird mit Signaturen seines Namens probiert, als Beleg: Kein Ergebnis ändert sich.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A keys file, zone-file lines, or what dig prints</source>
        <translation>Eine Schlüsseldatei, Zeilen einer Zonendatei oder die Ausgabe von dig</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys *.txt *.zone);;All files (*)</source>
        <translation>Schlüsseldateien (*.json *.keys *.txt *.zone);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of keys.</source>
        <translation>%1 ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no key: a key&apos;s name has “._domainkey.” in it.</source>
        <translation>Kein Schlüssel ist dabei: Im Namen eines Schlüssels steht „._domainkey.“.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The keys are in %1.</source>
        <translation>Die Schlüssel stehen in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Remove all keys</source>
        <translation>Alle Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove all keys that are known?</source>
        <translation>Alle bekannten Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>Those that were imported are gone then. Export them first to keep them.</source>
        <translation>Die importierten sind dann fort. Wer sie behalten will, exportiert sie vorher.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>Alle e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Key &amp;file…</source>
        <translation>Schlüssel&amp;datei …</translation>
    </message>
    <message>
        <source>Paste from the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>No key to show.</source>
        <translation>Kein Schlüssel anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>It changes when the program is started again. Tag names and protocol words stay in English.</source>
        <translation>Sie ändert sich beim nächsten Start des Programms. Namen von Tags und Wörter der Protokolle bleiben englisch.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Look up at once whenever a message is opened</source>
        <translation>Sofort abfragen, wann immer eine Nachricht geöffnet wird</translation>
    </message>
    <message numerus="yes">
        <source>Look up %n name(s) in DNS?</source>
        <translation>
            <numerusform>%n Namen in DNS abfragen?</numerusform>
            <numerusform>%n Namen in DNS abfragen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Who runs their DNS can see that somebody asks.</source>
        <translation>%1. Wer deren DNS betreibt, kann sehen, dass jemand fragt.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupPolicyMenu</name>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Sofort</translation>
    </message>
    <message>
        <source>A&amp;fter asking me</source>
        <translation>Nach &amp;Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Look keys &amp;up</source>
        <translation>Schlüssel &amp;abfragen</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupSection</name>
    <message>
        <source>Key lookups</source>
        <translation>Schlüsselabfragen</translation>
    </message>
    <message>
        <source>Where public keys come from.</source>
        <translation>Woher öffentliche Schlüssel kommen.</translation>
    </message>
    <message>
        <source>Ask the &amp;archive if a key is gone from DNS</source>
        <translation>Das &amp;Archiv fragen, wenn ein Schlüssel nicht mehr im DNS ist</translation>
    </message>
    <message>
        <source>&amp;System resolver</source>
        <translation>&amp;System-Resolver</translation>
    </message>
    <message>
        <source>The name servers of this computer</source>
        <translation>Die Nameserver dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <translation>&amp;Offline</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Niemand wird gefragt</translation>
    </message>
    <message>
        <source>Chosen &amp;name server</source>
        <translation>Gewählter &amp;Nameserver</translation>
    </message>
    <message>
        <source>IP address of the name server</source>
        <translation>IP-Adresse des Nameservers</translation>
    </message>
    <message>
        <source>port </source>
        <translation>Port </translation>
    </message>
    <message>
        <source>Port of the name server</source>
        <translation>Port des Nameservers</translation>
    </message>
    <message>
        <source>Another port than 53 needs libunbound, which this program was built without</source>
        <translation>Ein anderer Port als 53 braucht libunbound, und dieses Programm wurde ohne sie gebaut</translation>
    </message>
    <message>
        <source>&amp;DNS over HTTPS</source>
        <translation>&amp;DNS über HTTPS</translation>
    </message>
    <message>
        <source>URL of the service</source>
        <translation>URL des Dienstes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Name server that it asks</source>
        <translation>Nameserver, den er fragt</translation>
    </message>
    <message>
        <source>&amp;Key file, no network</source>
        <translation>S&amp;chlüsseldatei, kein Netz</translation>
    </message>
    <message>
        <source>Key file, or folder of key files</source>
        <translation>Schlüsseldatei oder Ordner von Schlüsseldateien</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys *.txt *.zone);;All files (*)</source>
        <translation>Schlüsseldateien (*.json *.keys *.txt *.zone);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Choose a folder of key files</source>
        <translation>Ordner mit Schlüsseldateien wählen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long one try may take</source>
        <translation>Wie lange ein Versuch dauern darf</translation>
    </message>
    <message>
        <source>How often a name is asked for when no answer comes</source>
        <translation>Wie oft nach einem Namen gefragt wird, wenn keine Antwort kommt</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Zeitgrenze</translation>
    </message>
    <message>
        <source>URL of the archive of old keys</source>
        <translation>URL des Archivs alter Schlüssel</translation>
    </message>
    <message>
        <source>The archive then learns which selector and domain you look at. What it knows is evidence: no verdict changes.</source>
        <translation>Das Archiv erfährt dann, welcher Selektor und welche Domain angesehen werden. Was es weiß, ist ein Beleg: Kein Ergebnis ändert sich.</translation>
    </message>
    <message>
        <source>Fill this in, or choose another row.</source>
        <translation>Das hier ausfüllen oder eine andere Zeile wählen.</translation>
    </message>
    <message>
        <source>The archive&apos;s URL begins with “https://”.</source>
        <translation>Die URL des Archivs beginnt mit „https://“.</translation>
    </message>
    <message>
        <source>&amp;Validating resolver (DNSSEC)</source>
        <translation>&amp;Validierender Resolver (DNSSEC)</translation>
    </message>
    <message>
        <source>Checks DNSSEC on this computer, whoever is asked</source>
        <translation>Prüft DNSSEC auf diesem Computer, wer auch gefragt wird</translation>
    </message>
    <message>
        <source>root servers, or the IP address of another</source>
        <translation>Rootserver, oder IP-Adresse eines anderen</translation>
    </message>
    <message>
        <source>file or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>Vers&amp;uche</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::LookupStatus</name>
    <message numerus="yes">
        <source>Online: %n lookup(s), %1 ms</source>
        <translation>
            <numerusform>Online: %n Abfrage, %1 ms</numerusform>
            <numerusform>Online: %n Abfragen, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Online: answered from the cache</source>
        <translation>Online: aus dem Cache beantwortet</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>From the cache, %1 left</source>
        <translation>Aus dem Cache, noch %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::MainWindow</name>
    <message>
        <source>Open messages</source>
        <translation>Geöffnete Nachrichten</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.mbox *.txt);;All files (*)</source>
        <translation>Nachrichten (*.eml *.msg *.mbox *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the source of a message first.</source>
        <translation>Es gibt keinen Text zum Einfügen: zuerst den Quelltext einer Nachricht kopieren.</translation>
    </message>
    <message>
        <source>%1 - DKIM Lens</source>
        <translation>%1 - DKIM Lens</translation>
    </message>
    <message>
        <source>Save a copy of the message</source>
        <translation>Eine Kopie der Nachricht speichern</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Nachrichten (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys *.txt *.zone);;All files (*)</source>
        <translation>Schlüsseldateien (*.json *.keys *.txt *.zone);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of key files</source>
        <translation>Ordner mit Schlüsseldateien wählen</translation>
    </message>
    <message>
        <source>The message is still being read.</source>
        <translation>Die Nachricht wird noch gelesen.</translation>
    </message>
    <message>
        <source>repaired</source>
        <comment>a message</comment>
        <translation>repariert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::MessageView</name>
    <message>
        <source>Pages of the signature</source>
        <translation>Seiten der Signatur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::Opener</name>
    <message>
        <source>Pasted message</source>
        <translation>Eingefügte Nachricht</translation>
    </message>
    <message>
        <source>Pasted message %1</source>
        <translation>Eingefügte Nachricht %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::PrivacySection</name>
    <message>
        <source>Look keys up when a message is opened</source>
        <translation>Schlüssel abfragen, sobald eine Nachricht geöffnet wird</translation>
    </message>
    <message>
        <source>Ask before the first lookup of each message</source>
        <translation>Vor der ersten Abfrage jeder Nachricht fragen</translation>
    </message>
    <message>
        <source>Never look anything up</source>
        <translation>Nie etwas abfragen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Who runs the DNS of a signer can see that somebody looks its key up, and from which network.</source>
        <translation>Wer das DNS eines Signierers betreibt, kann sehen, dass jemand dessen Schlüssel abfragt, und aus welchem Netz.</translation>
    </message>
    <message>
        <source>Keep &amp;answers in the cache until their lifetime ends</source>
        <translation>An&amp;tworten im Cache behalten, bis ihre Lebensdauer endet</translation>
    </message>
    <message>
        <source>In memory only: nothing is kept when the program ends</source>
        <translation>Nur im Arbeitsspeicher: Nach dem Ende des Programms bleibt nichts</translation>
    </message>
    <message>
        <source>Keep the keys that were seen in a file on this &amp;computer</source>
        <translation>Gesehene Schlüssel in einer Datei auf diesem &amp;Computer aufheben</translation>
    </message>
    <message>
        <source>Remember recent &amp;files</source>
        <translation>Zuletzt geöffnete Dateien &amp;merken</translation>
    </message>
    <message>
        <source>Turned off, the list is emptied</source>
        <translation>Ausgeschaltet wird die Liste geleert</translation>
    </message>
    <message>
        <source>DKIM Lens never sends a message or any part of it. It sends no usage data.</source>
        <translation>DKIM Lens sendet nie eine Nachricht oder einen Teil davon. Es sendet keine Nutzungsdaten.</translation>
    </message>
    <message>
        <source>Shows later what a signature was made with, when its key is gone from DNS. Turned off, the file is deleted.</source>
        <translation>Zeigt später, womit eine Signatur gemacht wurde, wenn ihr Schlüssel nicht mehr im DNS ist. Ausgeschaltet wird die Datei gelöscht.</translation>
    </message>
    <message>
        <source>Look up &amp;SPF and DMARC besides the keys</source>
        <translation>&amp;SPF und DMARC neben den Schlüsseln abfragen</translation>
    </message>
    <message>
        <source>Up to 10 names for SPF and 8 for DMARC, of domains that the message names</source>
        <translation>Bis zu 10 Namen für SPF und 8 für DMARC, von Domains, die die Nachricht nennt</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::ResolverBox</name>
    <message>
        <source>Where keys come from</source>
        <translation>Woher Schlüssel kommen</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>Schlüsseldatei …</translation>
    </message>
    <message>
        <source>Name server…</source>
        <translation>Nameserver …</translation>
    </message>
    <message>
        <source>DNS over HTTPS…</source>
        <translation>DNS über HTTPS …</translation>
    </message>
    <message>
        <source>Key folder…</source>
        <translation>Schlüsselordner …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::ResolverTest</name>
    <message>
        <source>answered in %1 ms</source>
        <translation>Antwort nach %1 ms</translation>
    </message>
    <message>
        <source>%1, DNSSEC checked</source>
        <translation>%1, DNSSEC geprüft</translation>
    </message>
    <message>
        <source>It answered, but the answer does not pass the check of DNSSEC.</source>
        <translation>Er hat geantwortet, aber die Antwort besteht die Prüfung mit DNSSEC nicht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Testen: %1</translation>
    </message>
    <message>
        <source>Asks for the text at example.com, a name that is there for tests</source>
        <translation>Fragt nach dem Text von example.com, einem Namen, der für Tests da ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt …</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::Resolvers</name>
    <message>
        <source>“%1” is no IP address of a name server.</source>
        <translation>„%1“ ist keine IP-Adresse eines Nameservers.</translation>
    </message>
    <message>
        <source>This program was built without libunbound, so it can ask name servers only at port 53.</source>
        <translation>Dieses Programm wurde ohne libunbound gebaut und kann Nameserver deshalb nur an Port 53 fragen.</translation>
    </message>
    <message>
        <source>“%1” is no https URL of a DNS-over-HTTPS server.</source>
        <translation>„%1“ ist keine https-URL eines Servers für DNS über HTTPS.</translation>
    </message>
    <message>
        <source>This program was built without libunbound, so it cannot check DNSSEC.</source>
        <translation>Dieses Programm wurde ohne libunbound gebaut und kann DNSSEC deshalb nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::SenderBanner</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Policy of</source>
        <translation>Richtlinie von</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::SettingsDialog</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::SourceHandle</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Show the bytes of the message</source>
        <translation>Die Bytes der Nachricht zeigen</translation>
    </message>
    <message>
        <source>Show Source</source>
        <translation>Quelltext zeigen</translation>
    </message>
    <message>
        <source>hidden, press F6 to show</source>
        <translation>verborgen, F6 zeigt ihn</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::StatusLine</name>
    <message>
        <source>Cancel the lookup</source>
        <translation>Die Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Verified in under 1 ms</source>
        <translation>In unter 1 ms geprüft</translation>
    </message>
    <message>
        <source>Verified in %1 ms</source>
        <translation>In %1 ms geprüft</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Keine Nachricht geöffnet</translation>
    </message>
    <message>
        <source>Looking up 1 key</source>
        <translation>1 Schlüssel wird abgefragt</translation>
    </message>
    <message>
        <source>Looking up %1 keys</source>
        <translation>%1 Schlüssel werden abgefragt</translation>
    </message>
    <message>
        <source>Lookups wait for your answer</source>
        <translation>Abfragen warten auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Lookups are off</source>
        <translation>Abfragen sind aus</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::ThemeMenu</name>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>dkimlens::window::VerdictBanner</name>
    <message>
        <source>Cancel lookup</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>&amp;Wait longer for an answer</source>
        <translation>&amp;Länger auf eine Antwort warten</translation>
    </message>
    <message>
        <source>Ask another &amp;resolver…</source>
        <translation>Anderen &amp;Resolver fragen …</translation>
    </message>
    <message>
        <source>Use a &amp;key file…</source>
        <translation>&amp;Schlüsseldatei verwenden …</translation>
    </message>
</context>
</TS>
