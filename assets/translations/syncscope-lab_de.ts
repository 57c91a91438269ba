<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CodeHelp</name>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>bei %1</translation>
        </message>
        <message>
            <source>To be called %1.</source>
            <translation>Soll %1 heißen.</translation>
        </message>
    </context>
    <context>
        <name>TimelineFacts</name>
        <message>
            <source>idle</source>
            <translation>untätig</translation>
        </message>
        <message>
            <source>clock interrupt</source>
            <translation>Uhrunterbrechung</translation>
        </message>
        <message>
            <source>ISR %1</source>
            <translation>ISR %1</translation>
        </message>
        <message>
            <source>DPC %1</source>
            <translation>DPC %1</translation>
        </message>
        <message>
            <source>work item %1</source>
            <translation>Arbeitselement %1</translation>
        </message>
        <message>
            <source>spins for %1</source>
            <translation>dreht sich für %1</translation>
        </message>
        <message>
            <source>holds %1</source>
            <translation>hält %1</translation>
        </message>
        <message>
            <source>Event %1</source>
            <translation>Ereignis %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>CPU %1, %2</source>
            <translation>CPU %1, %2</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>the end of the run</source>
            <translation>das Ende des Laufs</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1, of it %2 its own</source>
            <translation>%1, davon %2 selbst</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>%1, %2, %3 bytes</source>
            <translation>%1, %2, %3 Bytes</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Gehalten von</translation>
        </message>
        <message>
            <source>%1 on CPU %2 since %3</source>
            <translation>%1 auf CPU %2 seit %3</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Hält</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 seit %2</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Weil</translation>
        </message>
        <message>
            <source>So</source>
            <translation>Also</translation>
        </message>
        <message numerus="yes">
            <source>and %n other event(s)</source>
            <translation>
                <numerusform>und %n anderes Ereignis</numerusform>
                <numerusform>und %n andere Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>busy %1 %</source>
            <translation>zu %1 % beschäftigt</translation>
        </message>
        <message>
            <source>held %1, waited for %2</source>
            <translation>gehalten %1, gewartet %2</translation>
        </message>
        <message>
            <source>held %1</source>
            <translation>gehalten %1</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>bleibt %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 zu %2</translation>
        </message>
        <message>
            <source>; %1 read, %2 written</source>
            <translation>; %1-mal gelesen, %2-mal geschrieben</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A laboratory for WDF synchronization scope.</source>
            <translation>Ein Labor für Synchronisationsbereiche in WDF.</translation>
        </message>
        <message>
            <source>Write pictures of the main screens into DIR, and end.</source>
            <translation>Bilder der wichtigsten Ansichten nach DIR schreiben und enden.</translation>
        </message>
        <message>
            <source>Log more, to standard error too.</source>
            <translation>Mehr protokollieren, auch auf die Fehlerausgabe.</translation>
        </message>
        <message>
            <source>Begin in presenter mode.</source>
            <translation>Im Vortrag beginnen.</translation>
        </message>
        <message>
            <source>Begin in presenter mode, N keys after the title.</source>
            <translation>Im Vortrag beginnen, N Tasten nach dem Titel.</translation>
        </message>
        <message>
            <source>A folder, a scenario.json, or the id or number of a shipped scenario.</source>
            <translation>Ein Ordner, eine scenario.json, oder Kennung oder Nummer eines mitgelieferten Szenarios.</translation>
        </message>
    </context>
    <context>
        <name>syncscope::document::Cursor</name>
        <message>
            <source>spins</source>
            <translation>dreht sich</translation>
        </message>
        <message>
            <source>read → %1</source>
            <translation>liest → %1</translation>
        </message>
        <message>
            <source>wrote %1</source>
            <translation>schrieb %1</translation>
        </message>
        <message>
            <source>read %1 → %2</source>
            <translation>las %1 → %2</translation>
        </message>
        <message>
            <source>wrote %1 = %2</source>
            <translation>schrieb %1 = %2</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>als Nächstes: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::document::Document</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 zu %2</translation>
        </message>
        <message>
            <source>variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>typing</source>
            <translation>Tippen</translation>
        </message>
        <message>
            <source>deletion</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>change of the text</source>
            <translation>Änderung des Textes</translation>
        </message>
        <message>
            <source>Copy of %1</source>
            <translation>Kopie von %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::models::EventModel</name>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
    </context>
    <context>
        <name>syncscope::models::FindingModel</name>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 von %2: %3</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, durch %2</translation>
        </message>
    </context>
    <context>
        <name>syncscope::models::LibraryModel</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>Other scenarios</source>
            <translation>Andere Szenarien</translation>
        </message>
        <message>
            <source>%1 %2, difficulty %3 of 3</source>
            <translation>%1 %2, Schwierigkeit %3 von 3</translation>
        </message>
    </context>
    <context>
        <name>syncscope::models::MachineModel</name>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>IRQL</source>
            <translation>IRQL</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Führt aus</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>Callback</translation>
        </message>
        <message>
            <source>Doing</source>
            <translation>Tut</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Callback lock</source>
            <translation>Sperre der Callbacks</translation>
        </message>
        <message>
            <source>Lock owner</source>
            <translation>Besitzer der Sperre</translation>
        </message>
        <message>
            <source>In queue</source>
            <translation>In der Schlange</translation>
        </message>
        <message>
            <source>With driver</source>
            <translation>Beim Treiber</translation>
        </message>
        <message>
            <source>Deferrals</source>
            <translation>Aufschübe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Angelegt von</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Gehalten von</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>Thread</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Wartet auf</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message>
            <source>framework</source>
            <translation>Framework</translation>
        </message>
        <message>
            <source>driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::Completion</name>
        <message>
            <source>function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>callback type</source>
            <translation>Callback-Typ</translation>
        </message>
        <message>
            <source>type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>Konstante</translation>
        </message>
        <message>
            <source>macro</source>
            <translation>Makro</translation>
        </message>
        <message>
            <source>keyword</source>
            <translation>Schlüsselwort</translation>
        </message>
        <message>
            <source>in this text</source>
            <translation>in diesem Text</translation>
        </message>
        <message>
            <source>Names that fit</source>
            <translation>Passende Namen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::ConfigurationEditor</name>
        <message>
            <source>Parts of the scenario</source>
            <translation>Teile des Szenarios</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add an object, a thread or a device of the hardware</source>
            <translation>Ein Objekt, einen Thread oder ein Gerät der Hardware hinzufügen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Add a copy of it</source>
            <translation>Eine Kopie davon hinzufügen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename it (F2)</source>
            <translation>Umbenennen (F2)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove it, with what is created for it (Del)</source>
            <translation>Entfernen, mit allem, was dafür angelegt wird (Entf)</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Earlier in the order of creation</source>
            <translation>Früher in der Folge des Anlegens</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Later in the order of creation</source>
            <translation>Später in der Folge des Anlegens</translation>
        </message>
        <message>
            <source>Thread of the workload</source>
            <translation>Thread der Last</translation>
        </message>
        <message>
            <source>Power change</source>
            <translation>Änderung der Stromversorgung</translation>
        </message>
        <message>
            <source>Device of the hardware</source>
            <translation>Gerät der Hardware</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>More rows</source>
            <translation>Mehr Zeilen</translation>
        </message>
        <message>
            <source>C for this configuration</source>
            <translation>C für diese Konfiguration</translation>
        </message>
        <message>
            <source>The set-up text that creates these objects, to read and to copy</source>
            <translation>Der Text, der diese Objekte anlegt, zum Lesen und Kopieren</translation>
        </message>
        <message>
            <source>%1 created for %2</source>
            <translation>%1, angelegt für %2</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>The simulated computer.</source>
            <translation>Der simulierte Rechner.</translation>
        </message>
        <message>
            <source>Where a run stops, whatever goes on in it.</source>
            <translation>Wo ein Lauf aufhört, was immer in ihm geschieht.</translation>
        </message>
        <message>
            <source>Devices with registers, transfers and interrupts. Add one, and connect it to a WDFDEVICE.</source>
            <translation>Geräte mit Registern, Übertragungen und Unterbrechungen. Füge eines hinzu und verbinde es mit einem WDFDEVICE.</translation>
        </message>
        <message>
            <source>Framework objects in the order of their creation. Drag one onto another to have it created for that one.</source>
            <translation>Objekte des Frameworks in der Folge ihres Anlegens. Ziehe eines auf ein anderes, damit es für dieses angelegt wird.</translation>
        </message>
        <message>
            <source>KMDF has not been asked yet</source>
            <translation>KMDF wurde noch nicht gefragt</translation>
        </message>
        <message>
            <source>The scenario has mistakes, so it has not run.</source>
            <translation>Das Szenario hat Fehler und ist darum nicht gelaufen.</translation>
        </message>
        <message>
            <source>This is the answer before the last change, which has a mistake.</source>
            <translation>Dies ist die Antwort vor der letzten Änderung, die einen Fehler hat.</translation>
        </message>
        <message>
            <source>It was not created, since an object before it could not be.</source>
            <translation>Es wurde nicht angelegt, weil ein Objekt davor es nicht werden konnte.</translation>
        </message>
        <message>
            <source>Set it so: tried, and then %1 is created</source>
            <translation>So einstellen: ausprobiert, dann wird %1 angelegt</translation>
        </message>
        <message>
            <source>Mend: %1</source>
            <translation>Beheben: %1</translation>
        </message>
        <message>
            <source>mend: %1</source>
            <translation>beheben: %1</translation>
        </message>
        <message>
            <source>In force: scope %1, level %2.</source>
            <translation>In Kraft: Bereich %1, Ebene %2.</translation>
        </message>
        <message>
            <source>none of its own</source>
            <translation>keine eigene</translation>
        </message>
        <message>
            <source>Lock: none.</source>
            <translation>Sperre: keine.</translation>
        </message>
        <message>
            <source>Lock: %1 of %2.</source>
            <translation>Sperre: %1 von %2.</translation>
        </message>
        <message>
            <source>WdfObjectAcquireLock takes %1.</source>
            <translation>WdfObjectAcquireLock nimmt %1.</translation>
        </message>
        <message>
            <source>at the IRQL of whoever calls it, at most DISPATCH_LEVEL</source>
            <translation>auf dem IRQL des Aufrufers, höchstens DISPATCH_LEVEL</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>bei %1</translation>
        </message>
        <message>
            <source>%1 (%2) is not serialized and runs %3.</source>
            <translation>%1 (%2) ist nicht serialisiert und läuft %3.</translation>
        </message>
        <message>
            <source>%1 (%2) runs with the %3 lock of %4, %5.</source>
            <translation>%1 (%2) läuft mit der Sperre (%3) von %4, %5.</translation>
        </message>
        <message>
            <source>The framework accepts that, and it goes wrong when it runs.</source>
            <translation>Das Framework nimmt das an, und es geht schief, wenn es läuft.</translation>
        </message>
        <message>
            <source>remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>move %1</source>
            <translation>%1 verschieben</translation>
        </message>
        <message>
            <source>A thread of the workload: it sends requests, cancels those of others, or runs a routine of the driver text.</source>
            <translation>Ein Thread der Last: er sendet Anforderungen, bricht die anderer ab, oder führt eine Routine des Treibertextes aus.</translation>
        </message>
        <message>
            <source>a send of %1</source>
            <translation>ein Senden von %1</translation>
        </message>
        <message>
            <source>add a send to %1</source>
            <translation>ein Senden zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Sends, one after the other</source>
            <translation>Was er sendet, eines nach dem anderen</translation>
        </message>
        <message>
            <source>Sends of %1</source>
            <translation>Was %1 sendet</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>type of the request</source>
            <translation>Art der Anforderung</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>device it is sent to</source>
            <translation>Gerät, an das sie geht</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>length of its buffer</source>
            <translation>Länge ihres Puffers</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>how many, one after the other</source>
            <translation>wie viele, eine nach der anderen</translation>
        </message>
        <message>
            <source>Gap [ns]</source>
            <translation>Pause [ns]</translation>
        </message>
        <message>
            <source>pause after each</source>
            <translation>Pause nach jeder</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>for its completion, before the next</source>
            <translation>auf ihren Abschluss, vor der nächsten</translation>
        </message>
        <message>
            <source>Control code</source>
            <translation>Steuercode</translation>
        </message>
        <message>
            <source>of a device control</source>
            <translation>einer Gerätesteuerung</translation>
        </message>
        <message>
            <source>Cancel [ns]</source>
            <translation>Abbruch [ns]</translation>
        </message>
        <message>
            <source>its sender cancels it when it is not completed so long after it was sent; 0 = never</source>
            <translation>ihr Absender bricht sie ab, wenn sie so lange nach dem Senden nicht abgeschlossen ist; 0 = nie</translation>
        </message>
        <message>
            <source>At DISPATCH</source>
            <translation>Auf DISPATCH</translation>
        </message>
        <message>
            <source>sent at DISPATCH_LEVEL, as by a driver above from its completion routine</source>
            <translation>auf DISPATCH_LEVEL gesendet, wie von einem Treiber darüber aus seiner Abschlussroutine</translation>
        </message>
        <message>
            <source>a cancel of %1</source>
            <translation>ein Abbruch von %1</translation>
        </message>
        <message>
            <source>add a cancel to %1</source>
            <translation>einen Abbruch zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Cancels, instead of sending</source>
            <translation>Bricht ab, statt zu senden</translation>
        </message>
        <message>
            <source>Cancels of %1</source>
            <translation>Abbrüche von %1</translation>
        </message>
        <message>
            <source>Requests of</source>
            <translation>Anforderungen von</translation>
        </message>
        <message>
            <source>whose requests are cancelled, the oldest first</source>
            <translation>wessen Anforderungen abgebrochen werden, die älteste zuerst</translation>
        </message>
        <message>
            <source>After [ns]</source>
            <translation>Nach [ns]</translation>
        </message>
        <message>
            <source>pause before it</source>
            <translation>Pause davor</translation>
        </message>
        <message>
            <source>The threads that use the driver. All configurations see the same arrivals as long as these rows stay.</source>
            <translation>Die Threads, die den Treiber benutzen. Alle Konfigurationen sehen dieselben Ankünfte, solange diese Zeilen bleiben.</translation>
        </message>
        <message>
            <source>runs %1</source>
            <translation>führt %1 aus</translation>
        </message>
        <message numerus="yes">
            <source>cancels, %n time(s)</source>
            <translation>
                <numerusform>bricht %n-mal ab</numerusform>
                <numerusform>bricht %n-mal ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sends %n request(s)</source>
            <translation>
                <numerusform>sendet %n Anforderung</numerusform>
                <numerusform>sendet %n Anforderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>move a thread</source>
            <translation>einen Thread verschieben</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>choose it in the tree to see all of it</source>
            <translation>im Baum wählen, um alles davon zu sehen</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>processor it starts on</source>
            <translation>Prozessor, auf dem er beginnt</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>it stays on that processor</source>
            <translation>er bleibt auf diesem Prozessor</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>1 to 31</source>
            <translation>1 bis 31</translation>
        </message>
        <message>
            <source>Ready at [ns]</source>
            <translation>Bereit bei [ns]</translation>
        </message>
        <message>
            <source>when it becomes ready</source>
            <translation>wann er bereit wird</translation>
        </message>
        <message>
            <source>From a DPC</source>
            <translation>Aus einem DPC</translation>
        </message>
        <message>
            <source>an upper driver: sends from a DPC of its own</source>
            <translation>ein Treiber darüber: sendet aus einem eigenen DPC</translation>
        </message>
        <message>
            <source>What the PnP manager and the power manager do to devices, one after the other.</source>
            <translation>Was die PnP- und die Energieverwaltung mit Geräten tun, eines nach dem anderen.</translation>
        </message>
        <message>
            <source>a power change</source>
            <translation>eine Änderung der Stromversorgung</translation>
        </message>
        <message>
            <source>remove a power change</source>
            <translation>eine Änderung der Stromversorgung entfernen</translation>
        </message>
        <message>
            <source>move a power change</source>
            <translation>eine Änderung der Stromversorgung verschieben</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Power changes</source>
            <translation>Änderungen der Stromversorgung</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>At [ns]</source>
            <translation>Bei [ns]</translation>
        </message>
        <message>
            <source>not before the one before it has ended</source>
            <translation>nicht bevor die davor zu Ende ist</translation>
        </message>
        <message>
            <source>A device of the simulated hardware: its registers, transfers and interrupts.</source>
            <translation>Ein Gerät der simulierten Hardware: seine Register, Übertragungen und Unterbrechungen.</translation>
        </message>
        <message>
            <source>an event of %1</source>
            <translation>ein Ereignis von %1</translation>
        </message>
        <message>
            <source>add an event to %1</source>
            <translation>ein Ereignis zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>What it has to tell on its own</source>
            <translation>Was es von sich aus zu melden hat</translation>
        </message>
        <message>
            <source>Events of %1</source>
            <translation>Ereignisse von %1</translation>
        </message>
        <message>
            <source>when the first comes</source>
            <translation>wann das erste kommt</translation>
        </message>
        <message>
            <source>Every [ns]</source>
            <translation>Alle [ns]</translation>
        </message>
        <message>
            <source>from each to the next</source>
            <translation>von einem zum nächsten</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>wie viele</translation>
        </message>
        <message>
            <source>Durations of what the machine does: a model, not a benchmark. A measured or derived value is a fact with a source; an assumed one is an estimate.</source>
            <translation>Dauern dessen, was die Maschine tut: ein Modell, keine Messung. Ein gemessener oder abgeleiteter Wert ist eine Tatsache mit Quelle; ein angenommener ist eine Schätzung.</translation>
        </message>
        <message>
            <source>fact: measured</source>
            <translation>Tatsache: gemessen</translation>
        </message>
        <message>
            <source>fact: derived</source>
            <translation>Tatsache: abgeleitet</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>Cost [ns]</source>
            <translation>Kosten [ns]</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Güte</translation>
        </message>
        <message>
            <source>how well it is known</source>
            <translation>wie gut es bekannt ist</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>What it is called, and what decides its order.</source>
            <translation>Wie es heißt, und was seine Folge bestimmt.</translation>
        </message>
        <message>
            <source>%1 of the scenario</source>
            <translation>%1 des Szenarios</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Watched variables</source>
            <translation>Beobachtete Variablen</translation>
        </message>
        <message>
            <source>shown on top, as Device.TotalRequestsProcessed, separated by commas</source>
            <translation>oben gezeigt, wie Device.TotalRequestsProcessed, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>watched variables</source>
            <translation>beobachtete Variablen</translation>
        </message>
        <message>
            <source>add a thread</source>
            <translation>einen Thread hinzufügen</translation>
        </message>
        <message>
            <source>add a device of the hardware</source>
            <translation>ein Gerät der Hardware hinzufügen</translation>
        </message>
        <message>
            <source>add a power change</source>
            <translation>eine Änderung der Stromversorgung hinzufügen</translation>
        </message>
        <message>
            <source>add a %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>The driver object is always there.</source>
            <translation>Das Treiberobjekt ist immer da.</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
        <message>
            <source>“%1” is no name: expected letters, digits and _, as in C.</source>
            <translation>„%1“ ist kein Name: erwartet sind Buchstaben, Ziffern und _, wie in C.</translation>
        </message>
        <message>
            <source>rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>The driver object is not in the file, so it keeps its name.</source>
            <translation>Das Treiberobjekt steht nicht in der Datei und behält darum seinen Namen.</translation>
        </message>
        <message>
            <source>“%1” already names something else.</source>
            <translation>„%1“ heißt schon etwas anderes.</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::ConfigurationView</name>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>spin lock</source>
            <translation>Spinlock</translation>
        </message>
        <message>
            <source>queued spin lock</source>
            <translation>Spinlock mit Schlange</translation>
        </message>
        <message>
            <source>wait lock</source>
            <translation>Wartesperre</translation>
        </message>
        <message>
            <source>fast mutex</source>
            <translation>schneller Mutex</translation>
        </message>
        <message>
            <source>Interlocked</source>
            <translation>Interlocked</translation>
        </message>
        <message>
            <source>callbacks of %1</source>
            <translation>Callbacks von %1</translation>
        </message>
        <message>
            <source>file and cancel callbacks of %1</source>
            <translation>Datei- und Abbruch-Callbacks von %1</translation>
        </message>
        <message>
            <source>%1: no presentation lock.</source>
            <translation>%1: keine Präsentationssperre.</translation>
        </message>
        <message>
            <source>The %1 may run on every processor at once, at PASSIVE_LEVEL.</source>
            <translation>Die %1 dürfen auf jedem Prozessor zugleich laufen, auf PASSIVE_LEVEL.</translation>
        </message>
        <message>
            <source>The %1 may run on every processor at once, at any IRQL up to DISPATCH_LEVEL.</source>
            <translation>Die %1 dürfen auf jedem Prozessor zugleich laufen, auf jedem IRQL bis DISPATCH_LEVEL.</translation>
        </message>
        <message>
            <source>mutex</source>
            <translation>Mutex</translation>
        </message>
        <message>
            <source>%1: one %2 of its own.</source>
            <translation>%1: eine eigene Sperre, %2.</translation>
        </message>
        <message>
            <source>%1: the %2 of %3.</source>
            <translation>%1: %2 von %3.</translation>
        </message>
        <message>
            <source>The framework takes it before it calls one of the %1: they run one at a time, always at DISPATCH_LEVEL. Who has to wait spins.</source>
            <translation>Das Framework nimmt sie vor jedem der %1: sie laufen nacheinander, immer auf DISPATCH_LEVEL. Wer warten muss, dreht sich.</translation>
        </message>
        <message>
            <source>The framework takes it before it calls one of the %1: they run one at a time, at PASSIVE_LEVEL. Who has to wait gives its processor away.</source>
            <translation>Das Framework nimmt sie vor jedem der %1: sie laufen nacheinander, auf PASSIVE_LEVEL. Wer warten muss, gibt seinen Prozessor ab.</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>What the framework does</source>
            <translation>Was das Framework tut</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>None: nothing went wrong in this run.</source>
            <translation>Keine: in diesem Lauf ging nichts schief.</translation>
        </message>
        <message>
            <source>Machine and workload</source>
            <translation>Maschine und Last</translation>
        </message>
        <message>
            <source>C for this configuration</source>
            <translation>C für diese Konfiguration</translation>
        </message>
        <message>
            <source>The set-up text that is run: what EvtDriverDeviceAdd does here</source>
            <translation>Der Text, der die Objekte anlegt und ausgeführt wird: was EvtDriverDeviceAdd hier tut</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>Dispatch</translation>
        </message>
        <message>
            <source>Passive</source>
            <translation>Passive</translation>
        </message>
        <message>
            <source>Sync scope (device)</source>
            <translation>Bereich (Gerät)</translation>
        </message>
        <message>
            <source>Sync scope of %1</source>
            <translation>Bereich von %1</translation>
        </message>
        <message>
            <source>Execution level</source>
            <translation>Ausführungsebene</translation>
        </message>
        <message>
            <source>Execution level of %1</source>
            <translation>Ausführungsebene von %1</translation>
        </message>
        <message>
            <source>Queue dispatching</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>Dispatching of %1</source>
            <translation>Zustellung von %1</translation>
        </message>
        <message>
            <source>Sequential</source>
            <translation>Sequenziell</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Parallel</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuell</translation>
        </message>
        <message>
            <source>Sync scope (queue)</source>
            <translation>Bereich (Warteschlange)</translation>
        </message>
        <message>
            <source>Guard the statistics with</source>
            <translation>Statistik schützen mit</translation>
        </message>
        <message>
            <source>%1, changed by hand</source>
            <translation>%1, von Hand geändert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>It was not created, since an object before it could not be.</source>
            <translation>Es wurde nicht angelegt, weil ein Objekt davor es nicht werden konnte.</translation>
        </message>
        <message>
            <source>The framework refused to create it.</source>
            <translation>Das Framework lehnte es ab, es anzulegen.</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Prozessoren</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>%1 × %2, %3 B</source>
            <translation>%1 × %2, %3 B</translation>
        </message>
        <message>
            <source>%1 on CPU %2</source>
            <translation>%1 auf CPU %2</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Order wished for</source>
            <translation>Gewünschte Folge</translation>
        </message>
        <message>
            <source>Edit all of it</source>
            <translation>Alles bearbeiten</translation>
        </message>
        <message>
            <source>Every setting of objects, workload, hardware, machine and costs, in forms</source>
            <translation>Jede Einstellung von Objekten, Last, Hardware, Maschine und Kosten, in Formularen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::CounterCard</name>
        <message>
            <source>expected %1</source>
            <translation>erwartet %1</translation>
        </message>
        <message>
            <source>no serial run to compare</source>
            <translation>kein serieller Lauf zum Vergleich</translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>hier %1</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>nicht zu sagen</translation>
        </message>
        <message numerus="yes">
            <source>%n update(s) lost</source>
            <translation>
                <numerusform>%n Änderung verloren</numerusform>
                <numerusform>%n Änderungen verloren</numerusform>
            </translation>
        </message>
        <message>
            <source>off by %1</source>
            <translation>um %1 daneben</translation>
        </message>
        <message>
            <source>none lost</source>
            <translation>keine verloren</translation>
        </message>
        <message>
            <source>%1 ends at %2, %3: %4</source>
            <translation>%1 endet bei %2, %3: %4</translation>
        </message>
        <message>
            <source>%1 ends this run at %2; %3, the value when every callback runs to its end before the next begins. At the cursor it is %4.</source>
            <translation>%1 endet in diesem Lauf bei %2; %3, der Wert, wenn jeder Callback zu Ende läuft, bevor der nächste beginnt. Am Abspielkopf ist er %4.</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::DriverEditor</name>
        <message>
            <source>Driver text, can be edited</source>
            <translation>Text des Treibers, kann bearbeitet werden</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::DriverPanel</name>
        <message>
            <source>Mistakes and warnings of the driver text</source>
            <translation>Fehler und Warnungen des Treibertextes</translation>
        </message>
        <message>
            <source>Find in driver.c</source>
            <translation>In driver.c suchen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Vorige Stelle (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace this one, and go to the next</source>
            <translation>Diese ersetzen und zur nächsten gehen</translation>
        </message>
        <message>
            <source>no more</source>
            <translation>keine mehr</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Replace all of them</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n ersetzt</numerusform>
                <numerusform>%n ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message>
            <source>Running this text…</source>
            <translation>Dieser Text wird ausgeführt…</translation>
        </message>
        <message>
            <source>The run shown is of an older text.</source>
            <translation>Der gezeigte Lauf ist der eines älteren Textes.</translation>
        </message>
        <message>
            <source>Nothing has run yet.</source>
            <translation>Noch ist nichts gelaufen.</translation>
        </message>
        <message>
            <source>This text has run.</source>
            <translation>Dieser Text ist gelaufen.</translation>
        </message>
        <message>
            <source>Processors are marked hollow, in the lines that are still there.</source>
            <translation>Prozessoren sind hohl gezeichnet, in den Zeilen, die es noch gibt.</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>Zeile %1, Spalte %2</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::EventsView</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Filter: words that must occur</source>
            <translation>Filter: Wörter, die vorkommen müssen</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Ereignisse filtern</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Arten</translation>
        </message>
        <message>
            <source>Which kinds of events are shown</source>
            <translation>Welche Arten von Ereignissen gezeigt werden</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Locks</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Callbacks and framework</source>
            <translation>Callbacks und Framework</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anforderungen</translation>
        </message>
        <message>
            <source>Processors: IRQL, interrupts, DPCs, timers</source>
            <translation>Prozessoren: IRQL, Unterbrechungen, DPCs, Timer</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::FieldForm</name>
        <message>
            <source>Created for</source>
            <translation>Angelegt für</translation>
        </message>
        <message>
            <source>ParentObject</source>
            <translation>ParentObject</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Synchronization scope</source>
            <translation>Synchronisationsbereich</translation>
        </message>
        <message>
            <source>Execution level</source>
            <translation>Ausführungsebene</translation>
        </message>
        <message>
            <source>Dispatching</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>Default queue</source>
            <translation>Standardschlange</translation>
        </message>
        <message>
            <source>Request types</source>
            <translation>Arten von Anforderungen</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>Callbacks</translation>
        </message>
        <message>
            <source>Context type</source>
            <translation>Kontexttyp</translation>
        </message>
        <message>
            <source>Called when created</source>
            <translation>Nach dem Anlegen gerufen</translation>
        </message>
        <message>
            <source>Automatic serialization</source>
            <translation>Automatische Serialisierung</translation>
        </message>
        <message>
            <source>Power managed</source>
            <translation>Mit Energieverwaltung</translation>
        </message>
        <message>
            <source>Presented at a time</source>
            <translation>Zugleich vorgelegt</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Angelegt von</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Tolerable delay</source>
            <translation>Erlaubte Verspätung</translation>
        </message>
        <message>
            <source>High resolution</source>
            <translation>Hohe Auflösung</translation>
        </message>
        <message>
            <source>Has EvtDeviceFileCreate</source>
            <translation>Hat EvtDeviceFileCreate</translation>
        </message>
        <message>
            <source>Has EvtInterruptDpc</source>
            <translation>Hat EvtInterruptDpc</translation>
        </message>
        <message>
            <source>Has EvtInterruptWorkItem</source>
            <translation>Hat EvtInterruptWorkItem</translation>
        </message>
        <message>
            <source>Passive handling</source>
            <translation>Passive Behandlung</translation>
        </message>
        <message>
            <source>Clock period</source>
            <translation>Uhrperiode</translation>
        </message>
        <message>
            <source>Quantum</source>
            <translation>Quantum</translation>
        </message>
        <message>
            <source>KMDF version</source>
            <translation>KMDF-Version</translation>
        </message>
        <message>
            <source>Framework verifier</source>
            <translation>Prüfer des Frameworks</translation>
        </message>
        <message>
            <source>Ready at</source>
            <translation>Bereit bei</translation>
        </message>
        <message>
            <source>Stays on it</source>
            <translation>Bleibt dort</translation>
        </message>
        <message>
            <source>Sends from a DPC</source>
            <translation>Sendet aus einem DPC</translation>
        </message>
        <message>
            <source>Routine</source>
            <translation>Routine</translation>
        </message>
        <message>
            <source>When one is refused</source>
            <translation>Wenn eines abgelehnt wird</translation>
        </message>
        <message>
            <source>Order wished for</source>
            <translation>Gewünschte Folge</translation>
        </message>
        <message>
            <source>IRQL</source>
            <translation>IRQL</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>initialized</source>
            <translation>initialisiert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Out of range</source>
            <translation>Außerhalb der Grenzen</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>File object</source>
            <translation>Dateiobjekt</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Work item</source>
            <translation>Arbeitselement</translation>
        </message>
        <message>
            <source>DPC</source>
            <translation>DPC</translation>
        </message>
        <message>
            <source>Interrupt</source>
            <translation>Unterbrechung</translation>
        </message>
        <message>
            <source>Spin lock</source>
            <translation>Spinlock</translation>
        </message>
        <message>
            <source>Wait lock</source>
            <translation>Wartesperre</translation>
        </message>
        <message>
            <source>General object</source>
            <translation>Allgemeines Objekt</translation>
        </message>
        <message>
            <source>I/O target</source>
            <translation>E/A-Ziel</translation>
        </message>
        <message>
            <source>%1 created for %2</source>
            <translation>%1, angelegt für %2</translation>
        </message>
        <message>
            <source>
In %1</source>
            <translation>
In %1</translation>
        </message>
        <message>
            <source>
Usually: %1</source>
            <translation>
Üblich: %1</translation>
        </message>
        <message>
            <source>
Source: %1</source>
            <translation>
Quelle: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::HelpView</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter of topics and terms</source>
            <translation>Filter der Themen und Wörter</translation>
        </message>
        <message>
            <source>Type a part of a topic or a term</source>
            <translation>Einen Teil eines Themas oder Wortes tippen</translation>
        </message>
        <message>
            <source>Topics and terms</source>
            <translation>Themen und Wörter</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <translation>Auch: %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::Legend</name>
        <message>
            <source>spins</source>
            <translation>dreht sich</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>lock held</source>
            <translation>Sperre gehalten</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::LessonView</name>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>This scenario has no lesson.</source>
            <translation>Dieses Szenario hat keine Lektion.</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Die Antwort zeigen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::LibraryView</name>
        <message>
            <source>Find a scenario</source>
            <translation>Ein Szenario suchen</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::ListTable</name>
        <message>
            <source>Add a row</source>
            <translation>Eine Zeile hinzufügen</translation>
        </message>
        <message>
            <source>Add a row to %1</source>
            <translation>Eine Zeile zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the row of %1</source>
            <translation>Die Zeile von %1 entfernen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Move the row of %1 up</source>
            <translation>Die Zeile von %1 nach oben schieben</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Move the row of %1 down</source>
            <translation>Die Zeile von %1 nach unten schieben</translation>
        </message>
        <message>
            <source>row %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::MessagePanel</name>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Undo the change</source>
            <translation>Die Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s).</source>
            <translation>
                <numerusform>%n Fehler.</numerusform>
                <numerusform>%n Fehler.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you see is the run before the change.</source>
            <translation>Zu sehen ist der Lauf vor der Änderung.</translation>
        </message>
        <message>
            <source>What was open stays open.</source>
            <translation>Was offen war, bleibt offen.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Nichts wurde geöffnet.</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Läuft…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>mend: %1</source>
            <translation>beheben: %1</translation>
        </message>
        <message>
            <source>%1 was refused: %2</source>
            <translation>%1 wurde abgelehnt: %2</translation>
        </message>
        <message>
            <source>Each of these settings mends it:</source>
            <translation>Jede dieser Einstellungen behebt es:</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Bug check %1 %2</source>
            <translation>Bugcheck %1 %2</translation>
        </message>
        <message>
            <source> on CPU %1</source>
            <translation> auf CPU %1</translation>
        </message>
        <message>
            <source>Parameters: %1</source>
            <translation>Parameter: %1</translation>
        </message>
        <message>
            <source>Stack, innermost first: %1</source>
            <translation>Stapel, innerstes zuerst: %1</translation>
        </message>
        <message>
            <source>The run ended in a deadlock</source>
            <translation>Der Lauf endete in einer Verklemmung</translation>
        </message>
        <message>
            <source>The run ended in a livelock</source>
            <translation>Der Lauf endete in einem Livelock</translation>
        </message>
        <message>
            <source>The run was stopped at a limit of this program</source>
            <translation>Der Lauf wurde an einer Grenze dieses Programms angehalten</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Of this run</source>
            <translation>Dieses Laufs</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::ObjectsView</name>
        <message>
            <source>The machine at the cursor</source>
            <translation>Die Maschine am Abspielkopf</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Prozessoren</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Locks</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::PresenterCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Läuft…</translation>
        </message>
        <message>
            <source>No run to show</source>
            <translation>Kein Lauf zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::PresenterCode</name>
        <message>
            <source>Driver</source>
            <translation>Treiber</translation>
        </message>
        <message>
            <source>CPU %1, line %2: %3</source>
            <translation>CPU %1, Zeile %2: %3</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::PresenterView</name>
        <message>
            <source>Blank screen</source>
            <translation>Schwarzer Schirm</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>, expected %1</source>
            <translation>, erwartet %1</translation>
        </message>
        <message>
            <source>Forward with PageDown, back with PageUp.</source>
            <translation>Weiter mit Bild ab, zurück mit Bild auf.</translation>
        </message>
        <message>
            <source>What do you expect? The next key shows the answer.</source>
            <translation>Was erwartest du? Die nächste Taste zeigt die Antwort.</translation>
        </message>
        <message>
            <source>The next key goes on.</source>
            <translation>Die nächste Taste geht weiter.</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Noch ist nichts geschehen.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <source>The run ends here.</source>
            <translation>Hier endet der Lauf.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>In the light: %1</source>
            <translation>Im Licht: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::RangeBar</name>
        <message>
            <source>Part of the run that is shown</source>
            <translation>Der gezeigte Teil des Laufs</translation>
        </message>
        <message>
            <source>The whole run. Drag the window or its edges; double-click shows all</source>
            <translation>Der ganze Lauf. Fenster oder Kanten ziehen; Doppelklick zeigt alles</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::SearchBar</name>
        <message>
            <source>Find a callback, lock, request or event</source>
            <translation>Einen Callback, eine Sperre, eine Anforderung oder ein Ereignis suchen</translation>
        </message>
        <message>
            <source>Find in the timeline</source>
            <translation>In der Zeitachse suchen</translation>
        </message>
        <message>
            <source>Words that must occur. Enter goes to the next hit, Shift+Enter to the one before, Esc closes</source>
            <translation>Wörter, die vorkommen müssen. Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen, Esc schließt</translation>
        </message>
        <message>
            <source>The hit before (Shift+F3)</source>
            <translation>Der Treffer davor (Umschalt+F3)</translation>
        </message>
        <message>
            <source>The next hit (F3)</source>
            <translation>Der nächste Treffer (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 gefunden</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::SourceView</name>
        <message>
            <source>Line numbers and processors</source>
            <translation>Zeilennummern und Prozessoren</translation>
        </message>
        <message>
            <source>Driver text</source>
            <translation>Text des Treibers</translation>
        </message>
        <message>
            <source>C for this configuration</source>
            <translation>C für diese Konfiguration</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out by #if</source>
            <translation>
                <numerusform>%n Zeile von #if weggelassen</numerusform>
                <numerusform>%n Zeilen von #if weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>CPU %1: %2, %3</source>
            <translation>CPU %1: %2, %3</translation>
        </message>
        <message>
            <source>, next: %1</source>
            <translation>, als Nächstes: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::StartPage</name>
        <message>
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Sync Scope Lab</source>
            <translation>Sync Scope Lab</translation>
        </message>
        <message>
            <source>See, step by step, what synchronization scope does in a Windows driver.</source>
            <translation>Schritt für Schritt sehen, was ein Synchronisationsbereich in einem Windows-Treiber bewirkt.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Open what was open last, at the same event</source>
            <translation>Öffnen, was zuletzt offen war, am selben Ereignis</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Enter or a double click opens</source>
            <translation>Eingabe oder ein Doppelklick öffnet</translation>
        </message>
        <message>
            <source>Files of your own that you open stand here.</source>
            <translation>Hier stehen eigene Dateien, die du öffnest.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lektionen</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>◐ begun</source>
            <translation>◐ begonnen</translation>
        </message>
        <message>
            <source>● done</source>
            <translation>● fertig</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 fertig</translation>
        </message>
        <message>
            <source>%1 (not there any more)</source>
            <translation>%1 (nicht mehr da)</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::TimelineDetails</name>
        <message>
            <source>Details of the selection</source>
            <translation>Einzelheiten der Auswahl</translation>
        </message>
        <message>
            <source>What is selected in the timeline; links go to the event they name</source>
            <translation>Was in der Zeitachse ausgewählt ist; Verweise gehen zu dem Ereignis, das sie nennen</translation>
        </message>
        <message>
            <source>Nothing is selected yet. Click a slice, or step with the arrow keys.</source>
            <translation>Noch ist nichts ausgewählt. Auf ein Stück klicken, oder mit den Pfeiltasten gehen.</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::TimelinePanel</name>
        <message>
            <source>Time axis</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Every event takes the same room; where several share one instant the ground is grey (T)</source>
            <translation>Jedes Ereignis hat gleich viel Platz; wo mehrere im selben Augenblick sind, ist der Grund grau (T)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>True durations (T)</source>
            <translation>Wahre Dauern (T)</translation>
        </message>
        <message>
            <source>Short gaps</source>
            <translation>Kurze Lücken</translation>
        </message>
        <message>
            <source>True durations, with long gaps shortened (T)</source>
            <translation>Wahre Dauern, lange Lücken gekürzt (T)</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Which lanes are shown, and in what order</source>
            <translation>Welche Spuren gezeigt werden, und in welcher Folge</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Lanes along simulated time: processors, variables, locks, queues, requests, hardware, timers, work items. Left and right step, up and down choose a lane, Shift+right goes to the next event of the lane.</source>
            <translation>Spuren entlang der simulierten Zeit: Prozessoren, Variablen, Sperren, Warteschlangen, Anforderungen, Hardware, Timer, Arbeitselemente. Links und rechts gehen Schritte, auf und ab wählen eine Spur, Umschalt+rechts geht zum nächsten Ereignis der Spur.</translation>
        </message>
        <message>
            <source>t = %1, event %2 of %3</source>
            <translation>t = %1, Ereignis %2 von %3</translation>
        </message>
        <message>
            <source>t = %1</source>
            <translation>t = %1</translation>
        </message>
        <message>
            <source>%1: %2 (event %3)</source>
            <translation>%1: %2 (Ereignis %3)</translation>
        </message>
        <message>
            <source>because %1</source>
            <translation>weil %1</translation>
        </message>
        <message numerus="yes">
            <source>%n slice(s) here; zoom in to see each</source>
            <translation>
                <numerusform>%n Stück hier; näher heran zeigt jedes</numerusform>
                <numerusform>%n Stücke hier; näher heran zeigt jedes</numerusform>
            </translation>
        </message>
        <message>
            <source>gap of %1</source>
            <translation>Lücke von %1</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Läuft…</translation>
        </message>
        <message>
            <source>No run to show</source>
            <translation>Kein Lauf zu zeigen</translation>
        </message>
        <message>
            <source>%1 long; F shows it alone</source>
            <translation>%1 lang; F zeigt es allein</translation>
        </message>
        <message>
            <source>gap %1</source>
            <translation>Lücke %1</translation>
        </message>
        <message>
            <source>Marker A here</source>
            <translation>Marke A hierher</translation>
        </message>
        <message>
            <source>Marker B here</source>
            <translation>Marke B hierher</translation>
        </message>
        <message>
            <source>Keep the measurement</source>
            <translation>Die Messung behalten</translation>
        </message>
        <message>
            <source>Unpin %1</source>
            <translation>%1 loslösen</translation>
        </message>
        <message>
            <source>Pin %1 to the top</source>
            <translation>%1 oben anheften</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Lanes as usual</source>
            <translation>Spuren wie üblich</translation>
        </message>
    </context>
    <context>
        <name>syncscope::views::TransportBar</name>
        <message>
            <source>Grain of a step</source>
            <translation>Größe eines Schrittes</translation>
        </message>
        <message>
            <source>How far a step goes</source>
            <translation>Wie weit ein Schritt geht</translation>
        </message>
        <message>
            <source>access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Anweisung</translation>
        </message>
        <message>
            <source>framework</source>
            <translation>Framework</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>One load, add, store, or taking or giving back of a lock</source>
            <translation>Ein Laden, Addieren, Speichern, oder Nehmen oder Zurückgeben einer Sperre</translation>
        </message>
        <message>
            <source>To another C statement</source>
            <translation>Zu einer anderen Anweisung in C</translation>
        </message>
        <message>
            <source>A lock, IRQL, callback, DPC, timer or work item event</source>
            <translation>Ein Ereignis einer Sperre, des IRQL, eines Callbacks, DPCs, Timers oder Arbeitselements</translation>
        </message>
        <message>
            <source>A request is sent, completed or returned</source>
            <translation>Eine Anforderung wird gesendet, abgeschlossen oder zurückgegeben</translation>
        </message>
        <message>
            <source>Speed of playing</source>
            <translation>Tempo des Abspielens</translation>
        </message>
        <message>
            <source>Steps a second while playing</source>
            <translation>Schritte in der Sekunde beim Abspielen</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>läuft…</translation>
        </message>
        <message>
            <source>event %1 of %2</source>
            <translation>Ereignis %1 von %2</translation>
        </message>
        <message>
            <source>before the first of %1 events</source>
            <translation>vor dem ersten von %1 Ereignissen</translation>
        </message>
        <message>
            <source>t = %1</source>
            <translation>t = %1</translation>
        </message>
        <message>
            <source>step %1 of %2 at this grain</source>
            <translation>Schritt %1 von %2 in dieser Größe</translation>
        </message>
        <message>
            <source>event %1 of %1</source>
            <translation>Ereignis %1 von %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::ActionRegistry</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Presenter mode</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>In the timeline</source>
            <translation>In der Zeitachse</translation>
        </message>
        <message>
            <source>In presenter mode</source>
            <translation>Im Vortrag</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>%1 in the timeline</source>
            <translation>%1 in der Zeitachse</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Type parts of a command's or a scenario's name</source>
            <translation>Teile vom Namen eines Befehls oder Szenarios tippen</translation>
        </message>
        <message>
            <source>Nothing is called that. Type less, or another word.</source>
            <translation>Nichts heißt so. Weniger tippen, oder ein anderes Wort.</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::ExportDialog</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Export a picture</source>
            <translation>Ein Bild exportieren</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>SVG stays sharp and its text can be searched; PNG is pixels; PDF is for print</source>
            <translation>SVG bleibt scharf und sein Text ist durchsuchbar; PNG sind Pixel; PDF ist zum Drucken</translation>
        </message>
        <message>
            <source>SVG – vectors</source>
            <translation>SVG – Vektoren</translation>
        </message>
        <message>
            <source>PNG – pixels</source>
            <translation>PNG – Pixel</translation>
        </message>
        <message>
            <source>PDF – print</source>
            <translation>PDF – Druck</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Pixels of the file to a pixel of the picture</source>
            <translation>Pixel der Datei je Pixel des Bildes</translation>
        </message>
        <message>
            <source>%1×</source>
            <translation>%1×</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>&amp;Format:</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>How large the picture is, and its text with it</source>
            <translation>Wie groß das Bild ist, und sein Text mit ihm</translation>
        </message>
        <message>
            <source>As in the window: 960 wide</source>
            <translation>Wie im Fenster: 960 breit</translation>
        </message>
        <message>
            <source>Slide: 1920 × 1080</source>
            <translation>Folie: 1920 × 1080</translation>
        </message>
        <message>
            <source>Handout: A4 landscape</source>
            <translation>Handzettel: A4 quer</translation>
        </message>
        <message>
            <source>Column of a paper: 85 mm</source>
            <translation>Spalte eines Aufsatzes: 85 mm</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Größe:</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>In pixels of the picture</source>
            <translation>In Pixeln des Bildes</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <source>Which part of the run is shown</source>
            <translation>Welcher Teil des Laufs gezeigt wird</translation>
        </message>
        <message>
            <source>The whole run</source>
            <translation>Der ganze Lauf</translation>
        </message>
        <message>
            <source>What the timeline shows</source>
            <translation>Was die Zeitachse zeigt</translation>
        </message>
        <message>
            <source>From marker A to B, or the selection</source>
            <translation>Von Marke A bis B, oder die Auswahl</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>&amp;Range:</source>
            <translation>&amp;Ausschnitt:</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>A time with its unit, such as 1.5 µs</source>
            <translation>Eine Zeit mit Einheit, etwa 1.5 µs</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>A time with its unit, such as 12 µs</source>
            <translation>Eine Zeit mit Einheit, etwa 12 µs</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Time axis</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>True durations, the same room for each event, or time with the long gaps shortened</source>
            <translation>Wahre Dauern, gleich viel Platz für jedes Ereignis, oder Zeit mit gekürzten Lücken</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Compressed</source>
            <translation>Gekürzt</translation>
        </message>
        <message>
            <source>&amp;Axis:</source>
            <translation>A&amp;chse:</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>A picture does not take the window's colours</source>
            <translation>Ein Bild nimmt nicht die Farben des Fensters</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Print, without colour</source>
            <translation>Druck, ohne Farbe</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Projector</source>
            <translation>Projektor</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Farben:</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Empty: the scenario's title</source>
            <translation>Leer: der Titel des Szenarios</translation>
        </message>
        <message>
            <source>&amp;Title:</source>
            <translation>&amp;Titel:</translation>
        </message>
        <message>
            <source>On top</source>
            <translation>Ganz oben</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Scope, lock, processors and seed, below the title</source>
            <translation>Bereich, Sperre, Prozessoren und Startwert, unter dem Titel</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>What the colours and patterns mean that are used</source>
            <translation>Was die benutzten Farben und Muster bedeuten</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>The run's, in the footer: who has it can make the same picture</source>
            <translation>Der des Laufs, in der Fußzeile: wer ihn hat, kann dasselbe Bild machen</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Mit:</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Which lanes the picture has; drag them into another order</source>
            <translation>Welche Spuren das Bild hat; sie lassen sich in eine andere Folge ziehen</translation>
        </message>
        <message>
            <source>&amp;Lanes:</source>
            <translation>&amp;Spuren:</translation>
        </message>
        <message>
            <source>What is to be known of this picture</source>
            <translation>Was von diesem Bild zu wissen ist</translation>
        </message>
        <message>
            <source>The same by command line</source>
            <translation>Dasselbe von der Befehlszeile</translation>
        </message>
        <message>
            <source>This line makes the same file, byte for byte</source>
            <translation>Diese Zeile macht dieselbe Datei, Byte für Byte</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Choose the file to write</source>
            <translation>Die Datei wählen, die geschrieben wird</translation>
        </message>
        <message>
            <source>Co&amp;py</source>
            <translation>K&amp;opieren</translation>
        </message>
        <message>
            <source>Put the picture on the clipboard, to paste it into a document</source>
            <translation>Das Bild in die Zwischenablage legen, zum Einfügen in ein Dokument</translation>
        </message>
        <message>
            <source>By command:</source>
            <translation>Als Befehl:</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Das Bild ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Choose at least one lane.</source>
            <translation>Wähle mindestens eine Spur.</translation>
        </message>
        <message>
            <source>From … to … needs two times with their units, the first one earlier and within the run, which ends at %1.</source>
            <translation>Von … bis … braucht zwei Zeiten mit Einheit, die erste früher und im Lauf, der bei %1 endet.</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 Pixel</translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) have no room: choose fewer, or a larger size</source>
            <translation>
                <numerusform>%n Spur hat keinen Platz: weniger wählen, oder eine andere Größe</numerusform>
                <numerusform>%n Spuren haben keinen Platz: weniger wählen, oder eine andere Größe</numerusform>
            </translation>
        </message>
        <message>
            <source>more than 12 lanes on one slide: two slides read better</source>
            <translation>mehr als 12 Spuren auf einer Folie: zwei Folien lesen sich besser</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Guide</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Help for what has the focus</source>
            <translation>Hilfe zu dem, was den Fokus hat</translation>
        </message>
        <message>
            <source>&amp;Glossary</source>
            <translation>&amp;Glossar</translation>
        </message>
        <message>
            <source>What the words mean, each in a sentence or two</source>
            <translation>Was die Wörter bedeuten, jedes in ein, zwei Sätzen</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>&amp;Rundgang</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>The parts of the window, in less than a minute</source>
            <translation>Die Teile des Fensters, in weniger als einer Minute</translation>
        </message>
        <message>
            <source>&amp;Report a problem…</source>
            <translation>Ein &amp;Problem melden…</translation>
        </message>
        <message>
            <source>A text with what is needed to look into it, to copy</source>
            <translation>Ein Text mit dem, was man braucht, um es anzusehen, zum Kopieren</translation>
        </message>
        <message>
            <source>Open the &amp;log file…</source>
            <translation>&amp;Protokolldatei öffnen…</translation>
        </message>
        <message>
            <source>Show what the program wrote about itself</source>
            <translation>Zeigen, was das Programm über sich aufgeschrieben hat</translation>
        </message>
        <message>
            <source>There is no log file: the folder for it cannot be written</source>
            <translation>Es gibt keine Protokolldatei: ihr Ordner kann nicht beschrieben werden</translation>
        </message>
        <message>
            <source>The log file is %1</source>
            <translation>Die Protokolldatei ist %1</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>Die Lektion</translation>
        </message>
        <message>
            <source>Each scenario is a small driver with a question. The lesson says what to look at and what to try; words with a link are explained.</source>
            <translation>Jedes Szenario ist ein kleiner Treiber mit einer Frage. Die Lektion sagt, was anzusehen und zu versuchen ist; Wörter mit einem Verweis sind erklärt.</translation>
        </message>
        <message>
            <source>The driver</source>
            <translation>Der Treiber</translation>
        </message>
        <message>
            <source>This C text is what runs. Labels at the left say which processor stands in which line.</source>
            <translation>Dieser C-Text läuft. Schilder links sagen, welcher Prozessor in welcher Zeile steht.</translation>
        </message>
        <message>
            <source>The timeline</source>
            <translation>Die Zeitachse</translation>
        </message>
        <message>
            <source>One lane for each processor, variable, lock and queue. Higher bands are higher IRQLs; hatched bars spin. Click to go there, drag to measure.</source>
            <translation>Eine Spur für jeden Prozessor, jede Variable, Sperre und Warteschlange. Höhere Bänder sind höhere IRQLs; schraffierte Balken drehen sich. Klicken geht dorthin, Ziehen misst.</translation>
        </message>
        <message>
            <source>Stepping</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>F10 takes one indivisible step, Shift+F10 takes it back, F5 plays. The counter shows what was lost.</source>
            <translation>F10 geht einen unteilbaren Schritt, Umschalt+F10 nimmt ihn zurück, F5 spielt ab. Der Zähler zeigt, was verloren ging.</translation>
        </message>
        <message>
            <source>The configuration</source>
            <translation>Die Konfiguration</translation>
        </message>
        <message>
            <source>Change the scope, the level or the lock: the same requests run again at once, and you see what is different.</source>
            <translation>Bereich, Ebene oder Sperre ändern: dieselben Anforderungen laufen sofort noch einmal, und man sieht, was anders ist.</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Das ist alles</translation>
        </message>
        <message>
            <source>Ctrl+Shift+P finds every command, F1 explains what has the focus, F11 shows the run to a room. Now press F10.</source>
            <translation>Strg+Umschalt+P findet jeden Befehl, F1 erklärt, was den Fokus hat, F11 zeigt den Lauf einem Hörsaal. Jetzt F10 drücken.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Ein Problem melden</translation>
        </message>
        <message>
            <source>Copy this text, add what you did and what happened, and send it to whoever gave you the program. It says nothing about you.</source>
            <translation>Diesen Text kopieren, dazuschreiben, was du getan hast und was geschah, und an den schicken, von dem das Programm kommt. Er sagt nichts über dich.</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Text der Meldung</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Put the text on the clipboard</source>
            <translation>Den Text in die Zwischenablage legen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::KeyScheme</name>
        <message>
            <source>Usual keys, as in WinDbg and Visual Studio</source>
            <translation>Übliche Tasten, wie in WinDbg und Visual Studio</translation>
        </message>
        <message>
            <source>As in Ripes: F3 start, F4 back, F5 step, F6 play</source>
            <translation>Wie in Ripes: F3 Anfang, F4 zurück, F5 Schritt, F6 abspielen</translation>
        </message>
        <message>
            <source>As in Qtenv: F4 step, F5 run, F7 to the end, F8 stop</source>
            <translation>Wie in Qtenv: F4 Schritt, F5 laufen, F7 zum Ende, F8 anhalten</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::KeysDialog</name>
        <message>
            <source>Change keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Set of keys</source>
            <translation>Satz von Tasten</translation>
        </message>
        <message>
            <source>Keys for hands that come from another program</source>
            <translation>Tasten für Hände, die aus einem anderen Programm kommen</translation>
        </message>
        <message>
            <source>&amp;Single letters act in the timeline</source>
            <translation>&amp;Einzelne Buchstaben wirken in der Zeitachse</translation>
        </message>
        <message>
            <source>Without, only keys with Ctrl or Alt, and the function keys, do anything there</source>
            <translation>Ohne das wirken dort nur Tasten mit Strg oder Alt und die Funktionstasten</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter of actions</source>
            <translation>Filter der Aktionen</translation>
        </message>
        <message>
            <source>Type a part of an action's name, or of its key</source>
            <translation>Einen Teil vom Namen einer Aktion oder von ihrer Taste tippen</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>In the timeline</source>
            <translation>In der Zeitachse</translation>
        </message>
        <message>
            <source>Where the key acts</source>
            <translation>Wo die Taste wirkt</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>Press the key here</source>
            <translation>Hier die Taste drücken</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Give the action this key, too</source>
            <translation>Der Aktion auch diese Taste geben</translation>
        </message>
        <message>
            <source>Re&amp;move keys</source>
            <translation>Tasten &amp;wegnehmen</translation>
        </message>
        <message>
            <source>The action has no key there any more</source>
            <translation>Die Aktion hat dort keine Taste mehr</translation>
        </message>
        <message>
            <source>&amp;Usual keys</source>
            <translation>&amp;Übliche Tasten</translation>
        </message>
        <message>
            <source>Give the action the keys it has by default</source>
            <translation>Der Aktion die Tasten geben, die sie von Haus aus hat</translation>
        </message>
        <message>
            <source>What the new key does now</source>
            <translation>Was die neue Taste jetzt tut</translation>
        </message>
        <message>
            <source>Usual keys for a&amp;ll</source>
            <translation>Übliche Tasten für &amp;alle</translation>
        </message>
        <message>
            <source>Give every action the keys of the set that is chosen</source>
            <translation>Jeder Aktion die Tasten des gewählten Satzes geben</translation>
        </message>
        <message>
            <source>Set of &amp;keys:</source>
            <translation>&amp;Satz von Tasten:</translation>
        </message>
        <message>
            <source>Choose an action</source>
            <translation>Eine Aktion wählen</translation>
        </message>
        <message>
            <source>Press a key in the field above.</source>
            <translation>Eine Taste im Feld darüber drücken.</translation>
        </message>
        <message>
            <source>%1 does that already.</source>
            <translation>%1 tut das schon.</translation>
        </message>
        <message>
            <source>%1 types something, so it can act in the timeline only. Choose “%2”, or a key with Ctrl or Alt.</source>
            <translation>%1 tippt etwas und kann darum nur in der Zeitachse wirken. „%2“ wählen, oder eine Taste mit Strg oder Alt.</translation>
        </message>
        <message>
            <source>%1 is free.</source>
            <translation>%1 ist frei.</translation>
        </message>
        <message>
            <source>⚠ %1 belongs to %2, which would lose it.</source>
            <translation>⚠ %1 gehört %2 und würde dort fehlen.</translation>
        </message>
        <message>
            <source>T&amp;ake it over</source>
            <translation>Ü&amp;bernehmen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Language</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::MainWindow</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen…</translation>
        </message>
        <message>
            <source>Open a scenario.json of your own</source>
            <translation>Eine eigene scenario.json öffnen</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Neu lesen</translation>
        </message>
        <message>
            <source>Read the scenario's files again</source>
            <translation>Die Dateien des Szenarios neu lesen</translation>
        </message>
        <message>
            <source>&amp;Export a picture…</source>
            <translation>Ein Bild &amp;exportieren…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Write the timeline as SVG, PNG or PDF, or copy it</source>
            <translation>Die Zeitachse als SVG, PNG oder PDF schreiben oder kopieren</translation>
        </message>
        <message>
            <source>&amp;Copy as picture</source>
            <translation>Als Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Put a picture of the whole run on the clipboard</source>
            <translation>Ein Bild des ganzen Laufs in die Zwischenablage legen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Das Fenster schließen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Die letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Make the change that was taken back again</source>
            <translation>Die zurückgenommene Änderung wieder machen</translation>
        </message>
        <message>
            <source>&amp;Find and replace in driver.c…</source>
            <translation>In driver.c &amp;suchen und ersetzen…</translation>
        </message>
        <message>
            <source>Find in the driver text, and replace; Ctrl+F while it has the focus</source>
            <translation>Im Text des Treibers suchen und ersetzen; Strg+F, solange er den Fokus hat</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>A picture of the run is on the clipboard</source>
            <translation>Ein Bild des Laufs ist in der Zwischenablage</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Befehle…</translation>
        </message>
        <message>
            <source>Find anything that can be done, by typing</source>
            <translation>Durch Tippen finden, was alles getan werden kann</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>Show every key</source>
            <translation>Jede Taste zeigen</translation>
        </message>
        <message>
            <source>Change &amp;keys…</source>
            <translation>Tasten än&amp;dern…</translation>
        </message>
        <message>
            <source>Give actions other keys</source>
            <translation>Aktionen andere Tasten geben</translation>
        </message>
        <message>
            <source>&amp;About Sync Scope Lab</source>
            <translation>&amp;Über Sync Scope Lab</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Version und Lizenz</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>&amp;Lecture</source>
            <translation>&amp;Vorlesung</translation>
        </message>
        <message>
            <source>Arrange the window to listen: lesson, driver and timeline</source>
            <translation>Das Fenster zum Zuhören anordnen: Lektion, Treiber und Zeitachse</translation>
        </message>
        <message>
            <source>&amp;Explore</source>
            <translation>&amp;Erkunden</translation>
        </message>
        <message>
            <source>Arrange the window to find out: every panel</source>
            <translation>Das Fenster zum Herausfinden anordnen: jedes Fach</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>Arrange the window to compare: configuration and a tall timeline</source>
            <translation>Das Fenster zum Vergleichen anordnen: Konfiguration und eine hohe Zeitachse</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>&amp;Startseite</translation>
        </message>
        <message>
            <source>Lessons with how far you are, and files of your own</source>
            <translation>Lektionen mit dem Fortschritt, und eigene Dateien</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Neu…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Begin a scenario of your own with a copy of the simplest</source>
            <translation>Ein eigenes Szenario beginnen, mit einer Kopie des einfachsten</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>Colours, size of text, language, keys and motion</source>
            <translation>Farben, Größe des Textes, Sprache, Tasten und Bewegung</translation>
        </message>
        <message>
            <source>It is open.</source>
            <translation>Es ist offen.</translation>
        </message>
        <message>
            <source>Sync Scope Lab[*]</source>
            <translation>Sync Scope Lab[*]</translation>
        </message>
        <message>
            <source>driver.c</source>
            <translation>driver.c</translation>
        </message>
        <message numerus="yes">
            <source>driver.c (%n mistake(s))</source>
            <translation>
                <numerusform>driver.c (%n Fehler)</numerusform>
                <numerusform>driver.c (%n Fehler)</numerusform>
            </translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>Bedienung</translation>
        </message>
        <message>
            <source>C for this configuration</source>
            <translation>C für diese Konfiguration</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>What is shown above the timeline</source>
            <translation>Was über der Zeitachse gezeigt wird</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>%1[*] – Sync Scope Lab</source>
            <translation>%1[*] – Sync Scope Lab</translation>
        </message>
        <message>
            <source>● deterministic: seed %1, run %2</source>
            <translation>● deterministisch: Startwert %1, Lauf %2</translation>
        </message>
        <message>
            <source>The same scenario and seed give the same run, on every machine. Fingerprint %1</source>
            <translation>Dasselbe Szenario mit demselben Startwert gibt denselben Lauf, auf jeder Maschine. Fingerabdruck %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n Prozessor</numerusform>
                <numerusform>%n Prozessoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
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
            <source>a model, not a benchmark</source>
            <translation>ein Modell, keine Messung</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>Ab&amp;spielen</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Ein Szenario öffnen</translation>
        </message>
        <message>
            <source>Scenarios (scenario.json *.json);;All files (*)</source>
            <translation>Szenarien (scenario.json *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Sync Scope Lab</source>
            <translation>Sync Scope Lab</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Event number, or a time such as 5.3us:</source>
            <translation>Nummer eines Ereignisses, oder eine Zeit wie 5.3us:</translation>
        </message>
        <message>
            <source>"%1" is no event of this run and no time</source>
            <translation>„%1“ ist kein Ereignis dieses Laufs und keine Zeit</translation>
        </message>
        <message>
            <source>About Sync Scope Lab</source>
            <translation>Über Sync Scope Lab</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Sync Scope Lab %1&lt;/h3&gt;&lt;p&gt;A laboratory for synchronization scope in Windows drivers: small KMDF drivers on a simulated machine, one indivisible step at a time.&lt;/p&gt;&lt;p&gt;Times are a model, not a benchmark. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Sync Scope Lab %1&lt;/h3&gt;&lt;p&gt;Ein Labor für Synchronisationsbereiche in Windows-Treibern: kleine KMDF-Treiber auf einer simulierten Maschine, ein unteilbarer Schritt nach dem anderen.&lt;/p&gt;&lt;p&gt;Zeiten sind ein Modell, keine Messung. Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Re&amp;cent</source>
            <translation>&amp;Zuletzt benutzt</translation>
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
            <source>&amp;Theme</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>&amp;Textgröße</translation>
        </message>
        <message>
            <source>La&amp;yout</source>
            <translation>A&amp;nordnung</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Lauf</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Zeitachse</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>&amp;Spuren</translation>
        </message>
        <message>
            <source>E&amp;xplore</source>
            <translation>&amp;Erkunden</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>&amp;Step</source>
            <translation>&amp;Schritt</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>One step forward</source>
            <translation>Ein Schritt vor</translation>
        </message>
        <message>
            <source>Step &amp;back</source>
            <translation>Schritt &amp;zurück</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Ein Schritt zurück</translation>
        </message>
        <message>
            <source>Play on from here, or pause</source>
            <translation>Von hier an abspielen, oder anhalten</translation>
        </message>
        <message>
            <source>To the s&amp;tart</source>
            <translation>Zum &amp;Anfang</translation>
        </message>
        <message>
            <source>Stop, and go back to the start</source>
            <translation>Anhalten und zum Anfang zurück</translation>
        </message>
        <message>
            <source>To the &amp;end</source>
            <translation>Zum &amp;Ende</translation>
        </message>
        <message>
            <source>Go to the end of the run</source>
            <translation>Zum Ende des Laufs</translation>
        </message>
        <message>
            <source>&amp;Until finding</source>
            <translation>Bis zum &amp;Befund</translation>
        </message>
        <message>
            <source>Until finding</source>
            <translation>Bis zum Befund</translation>
        </message>
        <message>
            <source>Run on until something goes wrong, or to the end</source>
            <translation>Weiterlaufen, bis etwas schiefgeht, oder bis zum Ende</translation>
        </message>
        <message>
            <source>Nothing more goes wrong: this is the end of the run</source>
            <translation>Nichts geht mehr schief: hier endet der Lauf</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>&amp;Gehe zu…</translation>
        </message>
        <message>
            <source>Go to an event by its number, or to a time</source>
            <translation>Zu einem Ereignis nach seiner Nummer, oder zu einer Zeit</translation>
        </message>
        <message>
            <source>Sl&amp;ower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <source>Play half as fast</source>
            <translation>Halb so schnell abspielen</translation>
        </message>
        <message>
            <source>&amp;Faster</source>
            <translation>Sch&amp;neller</translation>
        </message>
        <message>
            <source>Play twice as fast</source>
            <translation>Doppelt so schnell abspielen</translation>
        </message>
        <message>
            <source>Steps are &amp;accesses</source>
            <translation>Schritte sind &amp;Zugriffe</translation>
        </message>
        <message>
            <source>Steps are state&amp;ments</source>
            <translation>Schritte sind Anwe&amp;isungen</translation>
        </message>
        <message>
            <source>Steps are &amp;framework events</source>
            <translation>Schritte sind Ereignisse des &amp;Frameworks</translation>
        </message>
        <message>
            <source>Steps are re&amp;quests</source>
            <translation>Schritte sind Anf&amp;orderungen</translation>
        </message>
        <message>
            <source>&amp;Cancel the run</source>
            <translation>Den Lauf ab&amp;brechen</translation>
        </message>
        <message>
            <source>Give the run up that is going on</source>
            <translation>Den Lauf aufgeben, der gerade gemacht wird</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>&amp;Nächster Befund</translation>
        </message>
        <message>
            <source>Go to the next finding</source>
            <translation>Zum nächsten Befund</translation>
        </message>
        <message>
            <source>No finding after this</source>
            <translation>Kein Befund danach</translation>
        </message>
        <message>
            <source>P&amp;revious finding</source>
            <translation>&amp;Voriger Befund</translation>
        </message>
        <message>
            <source>Go to the finding before</source>
            <translation>Zum Befund davor</translation>
        </message>
        <message>
            <source>No finding before this</source>
            <translation>Kein Befund davor</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Näher heran</translation>
        </message>
        <message>
            <source>Show less of the run, larger</source>
            <translation>Weniger vom Lauf zeigen, größer</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Weiter weg</translation>
        </message>
        <message>
            <source>Show more of the run</source>
            <translation>Mehr vom Lauf zeigen</translation>
        </message>
        <message>
            <source>&amp;Fit all</source>
            <translation>&amp;Alles zeigen</translation>
        </message>
        <message>
            <source>Show the whole run</source>
            <translation>Den ganzen Lauf zeigen</translation>
        </message>
        <message>
            <source>Fit &amp;selection</source>
            <translation>Aus&amp;wahl zeigen</translation>
        </message>
        <message>
            <source>Show the range that was dragged, or the slice at the playhead</source>
            <translation>Die gezogene Strecke zeigen, oder das Stück am Abspielkopf</translation>
        </message>
        <message>
            <source>Pan &amp;left</source>
            <translation>Nach &amp;links</translation>
        </message>
        <message>
            <source>Show what is earlier</source>
            <translation>Zeigen, was früher ist</translation>
        </message>
        <message>
            <source>Pan &amp;right</source>
            <translation>Nach &amp;rechts</translation>
        </message>
        <message>
            <source>Show what is later</source>
            <translation>Zeigen, was später ist</translation>
        </message>
        <message>
            <source>Next time &amp;axis</source>
            <translation>Nächste Zeit&amp;achse</translation>
        </message>
        <message>
            <source>Events, time, or time with short gaps</source>
            <translation>Ereignisse, Zeit, oder Zeit mit kurzen Lücken</translation>
        </message>
        <message>
            <source>Next choice of a&amp;rrows</source>
            <translation>Nächste Wahl der &amp;Pfeile</translation>
        </message>
        <message>
            <source>Arrows from cause to effect: of the event at the playhead, of all in sight, none</source>
            <translation>Pfeile von Ursache zu Wirkung: des Ereignisses am Abspielkopf, aller zu sehenden, keine</translation>
        </message>
        <message>
            <source>No arrows</source>
            <translation>Keine Pfeile</translation>
        </message>
        <message>
            <source>Arrows: causes and effects of the event at the playhead</source>
            <translation>Pfeile: Ursachen und Wirkungen des Ereignisses am Abspielkopf</translation>
        </message>
        <message>
            <source>Arrows: all in sight</source>
            <translation>Pfeile: alle, die zu sehen sind</translation>
        </message>
        <message>
            <source>To its &amp;cause</source>
            <translation>Zur &amp;Ursache</translation>
        </message>
        <message>
            <source>Go to what caused the event at the playhead</source>
            <translation>Zu dem gehen, was das Ereignis am Abspielkopf bewirkt hat</translation>
        </message>
        <message>
            <source>To its &amp;effect</source>
            <translation>Zur &amp;Wirkung</translation>
        </message>
        <message>
            <source>Go to what the event at the playhead caused</source>
            <translation>Zu dem gehen, was das Ereignis am Abspielkopf bewirkte</translation>
        </message>
        <message>
            <source>&amp;Another of several</source>
            <translation>Eine &amp;andere von mehreren</translation>
        </message>
        <message>
            <source>Where several causes or effects were to choose from, the next of them</source>
            <translation>Wo mehrere Ursachen oder Wirkungen zur Wahl standen, die nächste davon</translation>
        </message>
        <message>
            <source>The one before of several</source>
            <translation>Die vorige von mehreren</translation>
        </message>
        <message>
            <source>Where several causes or effects were to choose from, the one before</source>
            <translation>Wo mehrere Ursachen oder Wirkungen zur Wahl standen, die vorige davon</translation>
        </message>
        <message>
            <source>Ne&amp;xt in the lane</source>
            <translation>Nä&amp;chstes in der Spur</translation>
        </message>
        <message>
            <source>Go to the next event of the lane that has the focus</source>
            <translation>Zum nächsten Ereignis der Spur, die den Fokus hat</translation>
        </message>
        <message>
            <source>Pre&amp;vious in the lane</source>
            <translation>Voriges in der Sp&amp;ur</translation>
        </message>
        <message>
            <source>Go to the event before in the lane that has the focus</source>
            <translation>Zum Ereignis davor in der Spur, die den Fokus hat</translation>
        </message>
        <message>
            <source>Fin&amp;d…</source>
            <translation>Such&amp;en…</translation>
        </message>
        <message>
            <source>Find a callback, lock, request or event in the timeline</source>
            <translation>Einen Callback, eine Sperre, eine Anforderung oder ein Ereignis in der Zeitachse suchen</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>&amp;Nächster Treffer</translation>
        </message>
        <message>
            <source>Go to the next hit</source>
            <translation>Zum nächsten Treffer</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>&amp;Voriger Treffer</translation>
        </message>
        <message>
            <source>Go to the hit before</source>
            <translation>Zum Treffer davor</translation>
        </message>
        <message>
            <source>Marker &amp;A here</source>
            <translation>Marke &amp;A hierher</translation>
        </message>
        <message>
            <source>Put marker A at the playhead, or take it away</source>
            <translation>Marke A an den Abspielkopf setzen oder wegnehmen</translation>
        </message>
        <message>
            <source>Marker &amp;B here</source>
            <translation>Marke &amp;B hierher</translation>
        </message>
        <message>
            <source>Put marker B at the playhead, or take it away</source>
            <translation>Marke B an den Abspielkopf setzen oder wegnehmen</translation>
        </message>
        <message>
            <source>&amp;Keep the measurement</source>
            <translation>Die Messung &amp;behalten</translation>
        </message>
        <message>
            <source>Keep what is measured between A and B, or give it up again</source>
            <translation>Behalten, was zwischen A und B gemessen ist, oder es wieder aufgeben</translation>
        </message>
        <message>
            <source>Cl&amp;ear what is marked</source>
            <translation>&amp;Markiertes aufgeben</translation>
        </message>
        <message>
            <source>Give up the range that was dragged, or take both markers away</source>
            <translation>Die gezogene Strecke aufgeben, oder beide Marken wegnehmen</translation>
        </message>
        <message>
            <source>Detail&amp;s</source>
            <translation>Einzel&amp;heiten</translation>
        </message>
        <message>
            <source>Show beside the lanes what is selected</source>
            <translation>Neben den Spuren zeigen, was ausgewählt ist</translation>
        </message>
        <message>
            <source>&amp;Collapse or open lane</source>
            <translation>Spur zu- oder auf&amp;klappen</translation>
        </message>
        <message>
            <source>Collapse or open the lane that has the focus</source>
            <translation>Die Spur mit dem Fokus zu- oder aufklappen</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin lane</source>
            <translation>Spur an&amp;heften oder lösen</translation>
        </message>
        <message>
            <source>Keep the lane at the top while others scroll</source>
            <translation>Die Spur oben behalten, während andere rollen</translation>
        </message>
        <message>
            <source>Move lane &amp;up</source>
            <translation>Spur nach &amp;oben</translation>
        </message>
        <message>
            <source>Move the lane that has the focus up</source>
            <translation>Die Spur mit dem Fokus nach oben schieben</translation>
        </message>
        <message>
            <source>Move lane do&amp;wn</source>
            <translation>Spur nach &amp;unten</translation>
        </message>
        <message>
            <source>Move the lane that has the focus down</source>
            <translation>Die Spur mit dem Fokus nach unten schieben</translation>
        </message>
        <message>
            <source>&amp;Hide lane</source>
            <translation>Spur ver&amp;bergen</translation>
        </message>
        <message>
            <source>Leave the lane that has the focus out</source>
            <translation>Die Spur mit dem Fokus weglassen</translation>
        </message>
        <message>
            <source>Show all &amp;lanes</source>
            <translation>Alle S&amp;puren zeigen</translation>
        </message>
        <message>
            <source>Show the lanes that are hidden, too</source>
            <translation>Auch die verborgenen Spuren zeigen</translation>
        </message>
        <message>
            <source>Lanes as &amp;usual</source>
            <translation>Spuren wie ü&amp;blich</translation>
        </message>
        <message>
            <source>Forget order, pins and folds of the lanes of this scenario</source>
            <translation>Folge, Anheftungen und Klappungen der Spuren dieses Szenarios vergessen</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>Colours: %1</source>
            <translation>Farben: %1</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Größerer Text</translation>
        </message>
        <message>
            <source>Larger text, here and in the timeline</source>
            <translation>Größerer Text, hier und in der Zeitachse</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>&amp;Usual text</source>
            <translation>&amp;Üblicher Text</translation>
        </message>
        <message>
            <source>Text of the usual size</source>
            <translation>Text in üblicher Größe</translation>
        </message>
        <message>
            <source>&amp;Fold what #if leaves out</source>
            <translation>&amp;Falten, was #if weglässt</translation>
        </message>
        <message>
            <source>Fold or dim the lines of the driver that #if leaves out</source>
            <translation>Zeilen des Treibers falten oder blass zeigen, die #if weglässt</translation>
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation>Anordnung &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>Put every panel back to its place</source>
            <translation>Jedes Fach wieder an seinen Platz</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>To the &amp;timeline</source>
            <translation>Zur &amp;Zeitachse</translation>
        </message>
        <message>
            <source>Give the timeline the focus</source>
            <translation>Der Zeitachse den Fokus geben</translation>
        </message>
        <message>
            <source>Find a s&amp;cenario</source>
            <translation>Ein S&amp;zenario suchen</translation>
        </message>
        <message>
            <source>Type a part of a scenario's name</source>
            <translation>Einen Teil vom Namen eines Szenarios tippen</translation>
        </message>
        <message>
            <source>Find &amp;events</source>
            <translation>&amp;Ereignisse suchen</translation>
        </message>
        <message>
            <source>Filter the table of events</source>
            <translation>Die Tabelle der Ereignisse filtern</translation>
        </message>
        <message>
            <source>&amp;Configuration</source>
            <translation>&amp;Konfiguration</translation>
        </message>
        <message>
            <source>Edit every setting of objects, workload, hardware, machine and costs</source>
            <translation>Jede Einstellung von Objekten, Last, Hardware, Maschine und Kosten bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>&amp;Farben:</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Light, dark, high contrast, or as the system has it</source>
            <translation>Hell, dunkel, hoher Kontrast, oder wie das System es hat</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Größe des Textes</translation>
        </message>
        <message>
            <source>Height of ordinary text, in the timeline too</source>
            <translation>Höhe des gewöhnlichen Textes, auch in der Zeitachse</translation>
        </message>
        <message>
            <source>Size of &amp;text:</source>
            <translation>Größe des &amp;Textes:</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Sprache:</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Names of Windows and of C stay as they are</source>
            <translation>Namen aus Windows und C bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>&amp;Begin with:</source>
            <translation>&amp;Beginnen mit:</translation>
        </message>
        <message>
            <source>What the program begins with</source>
            <translation>Womit das Programm beginnt</translation>
        </message>
        <message>
            <source>What is open after the program has started</source>
            <translation>Was nach dem Start offen ist</translation>
        </message>
        <message>
            <source>The first lesson</source>
            <translation>Die erste Lektion</translation>
        </message>
        <message>
            <source>The start page</source>
            <translation>Die Startseite</translation>
        </message>
        <message>
            <source>What was open last</source>
            <translation>Was zuletzt offen war</translation>
        </message>
        <message>
            <source>&amp;Reduced motion</source>
            <translation>&amp;Weniger Bewegung</translation>
        </message>
        <message>
            <source>Panels do not slide, and the text cursor does not blink</source>
            <translation>Fächer gleiten nicht, und die Schreibmarke blinkt nicht</translation>
        </message>
        <message>
            <source>Change &amp;keys…</source>
            <translation>Tasten än&amp;dern…</translation>
        </message>
        <message>
            <source>Give actions other keys, or take those of another program</source>
            <translation>Aktionen andere Tasten geben, oder die eines anderen Programms nehmen</translation>
        </message>
        <message>
            <source>Keys:</source>
            <translation>Tasten:</translation>
        </message>
        <message>
            <source>&amp;Forget progress</source>
            <translation>Fortschritt &amp;vergessen</translation>
        </message>
        <message>
            <source>Every lesson is new again</source>
            <translation>Jede Lektion ist wieder neu</translation>
        </message>
        <message>
            <source>Lessons:</source>
            <translation>Lektionen:</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Presenter</name>
        <message>
            <source>P&amp;resent</source>
            <translation>&amp;Vortragen</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Vortragen</translation>
        </message>
        <message>
            <source>Show the run to a room: large, one sentence a step, with the keys of a clicker</source>
            <translation>Den Lauf einem Hörsaal zeigen: groß, ein Satz je Schritt, mit den Tasten einer Fernbedienung</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>On: the next step, question or answer</source>
            <translation>Weiter: der nächste Schritt, die Frage oder die Antwort</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back by one</source>
            <translation>Um eins zurück</translation>
        </message>
        <message>
            <source>Blank screen</source>
            <translation>Schwarzer Schirm</translation>
        </message>
        <message>
            <source>Make the screen black, or show it again</source>
            <translation>Den Schirm schwarz machen oder wieder zeigen</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <source>Back to the title</source>
            <translation>Zurück zum Titel</translation>
        </message>
        <message>
            <source>Spotlight</source>
            <translation>Scheinwerfer</translation>
        </message>
        <message>
            <source>Leave one lane in the light; the lanes in turn, then all</source>
            <translation>Eine Spur im Licht lassen; eine nach der anderen, dann alle</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Show or hide the lines of the driver</source>
            <translation>Die Zeilen des Treibers zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Change the configuration</source>
            <translation>Die Konfiguration ändern</translation>
        </message>
        <message>
            <source>Open or close the configuration beside the timeline</source>
            <translation>Die Konfiguration neben der Zeitachse öffnen oder schließen</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>Näher</translation>
        </message>
        <message>
            <source>Fewer events, each wider</source>
            <translation>Weniger Ereignisse, jedes breiter</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <source>More of the run</source>
            <translation>Mehr vom Lauf</translation>
        </message>
        <message>
            <source>End the presentation</source>
            <translation>Den Vortrag beenden</translation>
        </message>
        <message>
            <source>Close the drawer, or leave presenter mode</source>
            <translation>Das Fach schließen, oder den Vortrag verlassen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Leave presenter mode</source>
            <translation>Den Vortrag verlassen</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::PresenterWindow</name>
        <message>
            <source>Presentation – Sync Scope Lab</source>
            <translation>Vortrag – Sync Scope Lab</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Saving</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Write the scenario to its folder</source>
            <translation>Das Szenario in seinen Ordner schreiben</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>Write the scenario to another folder, and go on there</source>
            <translation>Das Szenario in einen anderen Ordner schreiben und dort weitermachen</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>Go on with a copy of this scenario, which is not saved yet</source>
            <translation>Mit einer Kopie dieses Szenarios weitermachen, die noch nicht gespeichert ist</translation>
        </message>
        <message>
            <source>Re&amp;vert to saved</source>
            <translation>&amp;Zurück zum Gespeicherten</translation>
        </message>
        <message>
            <source>Take back every change since the scenario was read or saved</source>
            <translation>Jede Änderung zurücknehmen, seit das Szenario gelesen oder gespeichert wurde</translation>
        </message>
        <message>
            <source>“%1” has changes that are not saved.</source>
            <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation>Ohne Speichern sind sie verloren.</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>Save the scenario in a folder of its own</source>
            <translation>Das Szenario in einem eigenen Ordner speichern</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Ordner:</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>The program ended before “%1” was saved.</source>
            <translation>Das Programm endete, bevor „%1“ gespeichert war.</translation>
        </message>
        <message>
            <source>What was kept is from %1.</source>
            <translation>Was aufgehoben wurde, ist von %1.</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <source>&amp;Throw it away</source>
            <translation>&amp;Wegwerfen</translation>
        </message>
        <message>
            <source>Saved in %1</source>
            <translation>Gespeichert in %1</translation>
        </message>
        <message>
            <source>The files of this scenario were changed by another program since they were read. Replace them?</source>
            <translation>Die Dateien dieses Szenarios wurden von einem anderen Programm geändert, seit sie gelesen wurden. Ersetzen?</translation>
        </message>
        <message>
            <source>There is already a scenario in %1. Replace it?</source>
            <translation>In %1 liegt schon ein Szenario. Ersetzen?</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Session</name>
        <message>
            <source>the last session's settings</source>
            <translation>die Einstellungen der letzten Sitzung</translation>
        </message>
        <message>
            <source>event %1 of %2</source>
            <translation>Ereignis %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>syncscope::window::Tour</name>
        <message>
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>The next part (Right)</source>
            <translation>Der nächste Teil (Rechts)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The part before (Left)</source>
            <translation>Der Teil davor (Links)</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Rundgang beenden</translation>
        </message>
        <message>
            <source>It can be seen again from the menu Help (Esc)</source>
            <translation>Er steht wieder im Menü Hilfe (Esc)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
    </context>
</TS>
