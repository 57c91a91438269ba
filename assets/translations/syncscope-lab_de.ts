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
    <name>Orders</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <name>syncscope::Sentence</name>
    <message>
        <source>%1 took %2 while it held %3, and %4 took %3 while it held %2: each can come to wait for the other</source>
        <translation>%1 nahm %2 und hielt dabei %3, und %4 nahm %3 und hielt dabei %2: jeder kann dazu kommen, auf den anderen zu warten</translation>
    </message>
    <message>
        <source>location written by an ordinary store of %1, though only interlocked operations are to change it; %2</source>
        <translation>Speicherstelle, geschrieben durch ein gewöhnliches Speichern von %1, obwohl nur unteilbare Operationen sie ändern sollen; %2</translation>
    </message>
    <message>
        <source>location read without its lock: %1 does not hold %2; %3</source>
        <translation>Speicherstelle ohne ihre Sperre gelesen: %1 hält %2 nicht; %3</translation>
    </message>
    <message>
        <source>location written without its lock: %1 does not hold %2; %3</source>
        <translation>Speicherstelle ohne ihre Sperre geschrieben: %1 hält %2 nicht; %3</translation>
    </message>
    <message>
        <source>%1 on CPU %2</source>
        <translation>%1 auf CPU %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>%1 reads it holding %2</source>
        <translation>%1 liest sie und hält %2</translation>
    </message>
    <message>
        <source>%1 writes it holding %2</source>
        <translation>%1 schreibt sie und hält %2</translation>
    </message>
    <message>
        <source>%1 updates interlocked it holding %2</source>
        <translation>%1 ändert sie unteilbar und hält %2</translation>
    </message>
    <message>
        <source>%1, %2: nothing orders the two</source>
        <translation>%1, %2: nichts ordnet die beiden</translation>
    </message>
    <message>
        <source>%1, %2: no common lock, and nothing orders the two</source>
        <translation>%1, %2: keine gemeinsame Sperre, und nichts ordnet die beiden</translation>
    </message>
    <message>
        <source>request %1 was completed a second time: after the first completion it is not the driver&apos;s any more</source>
        <translation>Anforderung %1 wurde ein zweites Mal abgeschlossen: nach dem ersten Abschluss gehört sie nicht mehr dem Treiber</translation>
    </message>
    <message>
        <source>%1 overwrote what %2 had written: its value came from a read before that write</source>
        <translation>%1 überschrieb, was %2 geschrieben hatte: der Wert stammte aus einem Lesen vor jenem Schreiben</translation>
    </message>
    <message>
        <source>%1; 1 update lost, %2 instead of %3</source>
        <translation>%1; 1 Änderung verloren, %2 statt %3</translation>
    </message>
    <message>
        <source>%1; so did that of 1 later store, %2 instead of %3</source>
        <translation>%1; ebenso bei 1 späteren Speichern, %2 statt %3</translation>
    </message>
    <message>
        <source>%1; so did that of %4 later stores, %2 instead of %3</source>
        <translation>%1; ebenso bei %4 späteren Speichern, %2 statt %3</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>die Maschine</translation>
    </message>
    <message>
        <source>something a free build lets pass</source>
        <translation>etwas, was ein gewöhnlicher Build durchgehen lässt</translation>
    </message>
    <message>
        <source>the machine stopped: %1</source>
        <translation>die Maschine hielt an: %1</translation>
    </message>
    <message>
        <source>CPU %1 stayed at DISPATCH_LEVEL or above for %2; the guideline is at most %3</source>
        <translation>CPU %1 blieb %2 auf DISPATCH_LEVEL oder darüber; die Richtlinie ist höchstens %3</translation>
    </message>
    <message>
        <source>%1, %2 of it in interrupt service routines</source>
        <translation>%1, davon %2 in Unterbrechungsroutinen</translation>
    </message>
    <message>
        <source>the service routine of %1 ran for %2; the guideline is at most %3</source>
        <translation>die Unterbrechungsroutine von %1 lief %2; die Richtlinie ist höchstens %3</translation>
    </message>
    <message>
        <source>the spin lock %1 was held for %2; the guideline is at most %3</source>
        <translation>der Spinlock %1 war %2 gehalten; die Richtlinie ist höchstens %3</translation>
    </message>
    <message>
        <source>%1 (exceeded %2 times)</source>
        <translation>%1 (%2-mal überschritten)</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>verlorene Änderung</translation>
    </message>
    <message>
        <source>data race</source>
        <translation>Wettlauf um Daten</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Verklemmung</translation>
    </message>
    <message>
        <source>livelock</source>
        <translation>Livelock</translation>
    </message>
    <message>
        <source>irql violation</source>
        <translation>Verletzung des IRQL</translation>
    </message>
    <message>
        <source>paged access</source>
        <translation>Zugriff auf Ausgelagertes</translation>
    </message>
    <message>
        <source>recursive lock</source>
        <translation>Sperre doppelt genommen</translation>
    </message>
    <message>
        <source>lock order</source>
        <translation>Folge der Sperren</translation>
    </message>
    <message>
        <source>lock not held</source>
        <translation>Sperre nicht gehalten</translation>
    </message>
    <message>
        <source>uninitialized lock</source>
        <translation>Sperre nicht initialisiert</translation>
    </message>
    <message>
        <source>double completion</source>
        <translation>doppelter Abschluss</translation>
    </message>
    <message>
        <source>use after completion</source>
        <translation>Benutzung nach Abschluss</translation>
    </message>
    <message>
        <source>use after free</source>
        <translation>Benutzung nach Freigabe</translation>
    </message>
    <message>
        <source>lost interrupt</source>
        <translation>verlorene Unterbrechung</translation>
    </message>
    <message>
        <source>dispatch too long</source>
        <translation>zu lange auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>lock held too long</source>
        <translation>Sperre zu lange gehalten</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>Wachhund</translation>
    </message>
    <message>
        <source>starvation</source>
        <translation>Verhungern</translation>
    </message>
    <message>
        <source>creation refused</source>
        <translation>Anlegen abgelehnt</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>the check of the text had found such a place before the run</source>
        <translation>die Prüfung des Textes hatte vor dem Lauf eine solche Stelle gefunden</translation>
    </message>
    <message>
        <source>only the run shows it, the check of the text before it could not be sure</source>
        <translation>erst der Lauf zeigt es, die Prüfung des Textes davor konnte nicht sicher sein</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 on CPU %2 spins for %3</source>
        <translation>%1 auf CPU %2 dreht sich für %3</translation>
    </message>
    <message>
        <source>%1 spins for %2</source>
        <translation>%1 dreht sich für %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1, which nobody holds</source>
        <translation>%1 (von niemandem gehalten)</translation>
    </message>
    <message>
        <source>%1, which it holds itself</source>
        <translation>%1 (von ihm selbst gehalten)</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1 (gehalten von %2)</translation>
    </message>
    <message>
        <source>%1, which it runs itself</source>
        <translation>%1 (läuft in ihm selbst)</translation>
    </message>
    <message>
        <source>%1, which %2 runs</source>
        <translation>%1 (läuft in %2)</translation>
    </message>
    <message>
        <source>%1, which nobody ends</source>
        <translation>%1 (von niemandem beendet)</translation>
    </message>
    <message>
        <source>%1, which it took itself</source>
        <translation>%1 (von ihm selbst genommen)</translation>
    </message>
    <message>
        <source>%1, taken by %2</source>
        <translation>%1 (genommen von %2)</translation>
    </message>
    <message>
        <source>%1, which nobody sets</source>
        <translation>%1 (von niemandem gesetzt)</translation>
    </message>
    <message>
        <source>%1 was interrupted on CPU %2 by %3</source>
        <translation>%1 wurde auf CPU %2 von %3 unterbrochen</translation>
    </message>
    <message>
        <source>%1 is not running: CPU %2 is taken by %3</source>
        <translation>%1 läuft nicht: CPU %2 hat %3</translation>
    </message>
    <message>
        <source>work is left, but nothing can go on</source>
        <translation>es ist noch Arbeit da, aber nichts kann weitergehen</translation>
    </message>
    <message>
        <source>the processors go on, but nothing gets done</source>
        <translation>die Prozessoren laufen weiter, aber nichts kommt voran</translation>
    </message>
    <message>
        <source>this kind of object needs attributes, for its ParentObject</source>
        <translation>diese Art von Objekt braucht Attribute, für ihr ParentObject</translation>
    </message>
    <message>
        <source>the Size of the attributes is not that of WDF_OBJECT_ATTRIBUTES</source>
        <translation>die Size der Attribute ist nicht die von WDF_OBJECT_ATTRIBUTES</translation>
    </message>
    <message>
        <source>the Size of the context&apos;s type information is not that of WDF_OBJECT_CONTEXT_TYPE_INFO</source>
        <translation>die Size der Typangaben des Kontexts ist nicht die von WDF_OBJECT_CONTEXT_TYPE_INFO</translation>
    </message>
    <message>
        <source>the context of the attributes has no name or no type</source>
        <translation>der Kontext der Attribute hat keinen Namen oder keinen Typ</translation>
    </message>
    <message>
        <source>this kind of object may not be given a ParentObject</source>
        <translation>diese Art von Objekt darf kein ParentObject bekommen</translation>
    </message>
    <message>
        <source>this kind of object needs a ParentObject</source>
        <translation>diese Art von Objekt braucht ein ParentObject</translation>
    </message>
    <message>
        <source>the ExecutionLevel is none of Inherit, Passive and Dispatch</source>
        <translation>die ExecutionLevel ist weder Inherit noch Passive noch Dispatch</translation>
    </message>
    <message>
        <source>the SynchronizationScope is none of Inherit, Device, Queue and None</source>
        <translation>der SynchronizationScope ist weder Inherit noch Device noch Queue noch None</translation>
    </message>
    <message>
        <source>this kind of object takes no synchronization scope</source>
        <translation>diese Art von Objekt hat keinen Synchronisationsbereich</translation>
    </message>
    <message>
        <source>this kind of object takes no execution level</source>
        <translation>diese Art von Objekt hat keine Ausführungsebene</translation>
    </message>
    <message>
        <source>a queue with scope Device must run at the execution level of its device, since it uses the device&apos;s lock</source>
        <translation>eine Warteschlange mit Bereich Device muss auf der Ausführungsebene ihres Geräts laufen, denn sie benutzt dessen Sperre</translation>
    </message>
    <message>
        <source>a queue that a class extension creates may not use scope Device</source>
        <translation>eine Warteschlange, die eine Klassenerweiterung anlegt, darf den Bereich Device nicht benutzen</translation>
    </message>
    <message>
        <source>the dispatch type is none of Sequential, Parallel and Manual</source>
        <translation>die Art der Zustellung ist weder Sequential noch Parallel noch Manual</translation>
    </message>
    <message>
        <source>a queue that presents requests needs a callback for them</source>
        <translation>eine Warteschlange, die Anforderungen vorlegt, braucht einen Callback für sie</translation>
    </message>
    <message>
        <source>a manual queue never presents requests, so it may have no EvtIo callback</source>
        <translation>eine manuelle Warteschlange legt nie Anforderungen vor, darum darf sie keinen EvtIo-Callback haben</translation>
    </message>
    <message>
        <source>NumberOfPresentedRequests is for parallel queues only</source>
        <translation>NumberOfPresentedRequests gilt nur für parallele Warteschlangen</translation>
    </message>
    <message>
        <source>the ParentObject does not descend from the device the queue is created for</source>
        <translation>das ParentObject stammt nicht von dem Gerät ab, für das die Warteschlange angelegt wird</translation>
    </message>
    <message>
        <source>a default queue has to be there before its device starts</source>
        <translation>eine Standardschlange muss da sein, bevor ihr Gerät startet</translation>
    </message>
    <message>
        <source>file object callbacks cannot be serialized by queue, and the scope of the file object is Queue, given or inherited</source>
        <translation>Callbacks von Dateiobjekten lassen sich nicht nach Warteschlange serialisieren, und der Bereich des Dateiobjekts ist Queue, gegeben oder geerbt</translation>
    </message>
    <message>
        <source>file object callbacks run at PASSIVE_LEVEL, so scope Device needs a device whose level is Passive</source>
        <translation>Callbacks von Dateiobjekten laufen auf PASSIVE_LEVEL, darum braucht der Bereich Device ein Gerät, dessen Ebene Passive ist</translation>
    </message>
    <message>
        <source>the framework&apos;s queue for create requests would use the device&apos;s lock at another execution level</source>
        <translation>die Warteschlange des Frameworks für Create-Anforderungen würde die Sperre des Geräts auf einer anderen Ausführungsebene benutzen</translation>
    </message>
    <message>
        <source>the Size of the configuration is not that of its structure</source>
        <translation>die Size der Konfiguration ist nicht die ihrer Struktur</translation>
    </message>
    <message>
        <source>the Period of a timer may not exceed MAXLONG</source>
        <translation>die Period eines Timers darf MAXLONG nicht überschreiten</translation>
    </message>
    <message>
        <source>before KMDF 1.13 the TolerableDelay of a timer may not exceed MAXLONG</source>
        <translation>vor KMDF 1.13 darf die TolerableDelay eines Timers MAXLONG nicht überschreiten</translation>
    </message>
    <message>
        <source>a high-resolution timer may have no TolerableDelay</source>
        <translation>ein hochauflösender Timer darf keine TolerableDelay haben</translation>
    </message>
    <message>
        <source>a timer whose level is Passive cannot be periodic</source>
        <translation>ein Timer, dessen Ebene Passive ist, kann nicht periodisch sein</translation>
    </message>
    <message>
        <source>a work item needs a callback</source>
        <translation>ein Arbeitselement braucht einen Callback</translation>
    </message>
    <message>
        <source>no device is above its ParentObject</source>
        <translation>über seinem ParentObject ist kein Gerät</translation>
    </message>
    <message>
        <source>an interrupt needs an EvtInterruptIsr</source>
        <translation>eine Unterbrechung braucht eine EvtInterruptIsr</translation>
    </message>
    <message>
        <source>an interrupt is created in EvtDriverDeviceAdd or EvtDevicePrepareHardware only</source>
        <translation>eine Unterbrechung wird nur in EvtDriverDeviceAdd oder EvtDevicePrepareHardware angelegt</translation>
    </message>
    <message>
        <source>an interrupt has an EvtInterruptDpc or an EvtInterruptWorkItem, not both</source>
        <translation>eine Unterbrechung hat einen EvtInterruptDpc oder ein EvtInterruptWorkItem, nicht beides</translation>
    </message>
    <message>
        <source>an interrupt that is not handled at PASSIVE_LEVEL cannot use a wait lock</source>
        <translation>eine Unterbrechung, die nicht auf PASSIVE_LEVEL behandelt wird, kann keine Wartesperre benutzen</translation>
    </message>
    <message>
        <source>an interrupt that is handled at PASSIVE_LEVEL cannot use a spin lock</source>
        <translation>eine Unterbrechung, die auf PASSIVE_LEVEL behandelt wird, kann keinen Spinlock benutzen</translation>
    </message>
    <message>
        <source>the ParentObject of an interrupt is its device or a queue of that device</source>
        <translation>das ParentObject einer Unterbrechung ist ihr Gerät oder eine Warteschlange dieses Geräts</translation>
    </message>
    <message>
        <source>its callback needs PASSIVE_LEVEL, but its parent&apos;s callbacks may run at DISPATCH_LEVEL and it shares their lock</source>
        <translation>sein Callback braucht PASSIVE_LEVEL, aber die Callbacks seines Elternobjekts dürfen auf DISPATCH_LEVEL laufen, und es teilt deren Sperre</translation>
    </message>
    <message>
        <source>its callback runs at DISPATCH_LEVEL, but its parent&apos;s callbacks need PASSIVE_LEVEL and it shares their lock</source>
        <translation>sein Callback läuft auf DISPATCH_LEVEL, aber die Callbacks seines Elternobjekts brauchen PASSIVE_LEVEL, und es teilt deren Sperre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the thread already owns this framework lock and asks for it again</source>
        <translation>der Thread besitzt diese Sperre des Frameworks schon und verlangt sie noch einmal</translation>
    </message>
    <message>
        <source>the processor already owns this spin lock and spins for it for ever</source>
        <translation>der Prozessor besitzt diesen Spinlock schon und dreht sich für immer für ihn</translation>
    </message>
    <message>
        <source>a wait that must block, at DISPATCH_LEVEL or above</source>
        <translation>ein Warten, das blockieren muss, auf DISPATCH_LEVEL oder darüber</translation>
    </message>
    <message>
        <source>a mutex acquired at DISPATCH_LEVEL or above</source>
        <translation>ein Mutex, auf DISPATCH_LEVEL oder darüber genommen</translation>
    </message>
    <message>
        <source>KeAcquireSpinLock above DISPATCH_LEVEL</source>
        <translation>KeAcquireSpinLock über DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>an AtDpcLevel acquire below DISPATCH_LEVEL: the holder can be pre-empted</source>
        <translation>ein Nehmen mit AtDpcLevel unter DISPATCH_LEVEL: der Halter kann verdrängt werden</translation>
    </message>
    <message>
        <source>a spin lock released at an IRQL other than DISPATCH_LEVEL</source>
        <translation>ein Spinlock, auf einem anderen IRQL als DISPATCH_LEVEL zurückgegeben</translation>
    </message>
    <message>
        <source>a lock given back by a context that does not own it</source>
        <translation>eine Sperre, zurückgegeben von einem, der sie nicht besitzt</translation>
    </message>
    <message>
        <source>KeRaiseIrql to a lower level</source>
        <translation>KeRaiseIrql auf eine niedrigere Ebene</translation>
    </message>
    <message>
        <source>KeLowerIrql to a higher level</source>
        <translation>KeLowerIrql auf eine höhere Ebene</translation>
    </message>
    <message>
        <source>a framework callback returned at another IRQL than it was called at</source>
        <translation>ein Callback des Frameworks kehrte auf einem anderen IRQL zurück, als er gerufen wurde</translation>
    </message>
    <message>
        <source>a framework callback returned inside a critical region</source>
        <translation>ein Callback des Frameworks kehrte in einem kritischen Bereich zurück</translation>
    </message>
    <message>
        <source>a DPC or interrupt service routine returned at another IRQL</source>
        <translation>ein DPC oder eine Unterbrechungsroutine kehrte auf einem anderen IRQL zurück</translation>
    </message>
    <message>
        <source>a work item returned above PASSIVE_LEVEL</source>
        <translation>ein Arbeitselement kehrte über PASSIVE_LEVEL zurück</translation>
    </message>
    <message>
        <source>a mutex released by a thread that does not own it</source>
        <translation>ein Mutex, zurückgegeben von einem Thread, der ihn nicht besitzt</translation>
    </message>
    <message>
        <source>a lock used before it was initialized</source>
        <translation>eine Sperre, benutzt, bevor sie initialisiert wurde</translation>
    </message>
    <message>
        <source>a dispatcher object, timer or DPC used before it was initialized</source>
        <translation>ein Dispatcher-Objekt, Timer oder DPC, benutzt, bevor er initialisiert wurde</translation>
    </message>
    <message>
        <source>an address that is no memory of this driver</source>
        <translation>eine Adresse, die kein Speicher dieses Treibers ist</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <source>one DPC ran longer than its allotment</source>
        <translation>ein DPC lief länger, als ihm zusteht</translation>
    </message>
    <message>
        <source>the processor stayed at DISPATCH_LEVEL or above for too long</source>
        <translation>der Prozessor blieb zu lange auf DISPATCH_LEVEL oder darüber</translation>
    </message>
    <message>
        <source>a request is completed that the driver no longer owns</source>
        <translation>eine Anforderung wird abgeschlossen, die dem Treiber nicht mehr gehört</translation>
    </message>
    <message>
        <source>a handle that is none of the type this call needs</source>
        <translation>ein Handle, das nicht von der Art ist, die dieser Aufruf braucht</translation>
    </message>
    <message>
        <source>WdfObjectAcquireLock or WdfObjectReleaseLock on an object without a callback lock, or by a context that does not own it</source>
        <translation>WdfObjectAcquireLock oder WdfObjectReleaseLock an einem Objekt ohne Sperre der Callbacks, oder von einem, der sie nicht besitzt</translation>
    </message>
    <message>
        <source>the thread already owns this mutex and waits for itself for ever</source>
        <translation>der Thread besitzt diesen Mutex schon und wartet für immer auf sich selbst</translation>
    </message>
    <message>
        <source>the thread already owns this wait lock and waits for itself for ever</source>
        <translation>der Thread besitzt diese Wartesperre schon und wartet für immer auf sich selbst</translation>
    </message>
    <message>
        <source>a critical region entered or left at DISPATCH_LEVEL or above</source>
        <translation>ein kritischer Bereich, auf DISPATCH_LEVEL oder darüber betreten oder verlassen</translation>
    </message>
    <message>
        <source>KeSetEvent above DISPATCH_LEVEL</source>
        <translation>KeSetEvent über DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>pool allocated or freed at too high an IRQL: paged above APC_LEVEL, non-paged above DISPATCH_LEVEL</source>
        <translation>Pool auf zu hohem IRQL belegt oder freigegeben: auslagerbarer über APC_LEVEL, nicht auslagerbarer über DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>a DPC returned with kernel APCs disabled more or less often than before</source>
        <translation>ein DPC kehrte zurück, und Kernel-APCs waren öfter oder seltener abgeschaltet als vorher</translation>
    </message>
    <message>
        <source>a system call returned to user mode above PASSIVE_LEVEL</source>
        <translation>ein Systemaufruf kehrte über PASSIVE_LEVEL in den Benutzermodus zurück</translation>
    </message>
    <message>
        <source>a system call returned to user mode with kernel APCs disabled: a mutex is still owned, or a critical region not left</source>
        <translation>ein Systemaufruf kehrte mit abgeschalteten Kernel-APCs in den Benutzermodus zurück: ein Mutex ist noch genommen, oder ein kritischer Bereich nicht verlassen</translation>
    </message>
    <message>
        <source>a processor took no clock interrupt for too long</source>
        <translation>ein Prozessor nahm zu lange keine Uhrunterbrechung an</translation>
    </message>
    <message>
        <source>an interrupt service routine ran longer than its allotment</source>
        <translation>eine Unterbrechungsroutine lief länger, als ihr zusteht</translation>
    </message>
    <message>
        <source>pageable memory touched at DISPATCH_LEVEL or above while its page is resident</source>
        <translation>auslagerbarer Speicher, auf DISPATCH_LEVEL oder darüber angefasst, während seine Seite im Speicher ist</translation>
    </message>
    <message>
        <source>pageable memory touched at DISPATCH_LEVEL or above, and its page is not resident</source>
        <translation>auslagerbarer Speicher, auf DISPATCH_LEVEL oder darüber angefasst, und seine Seite ist ausgelagert</translation>
    </message>
    <message>
        <source>a lock or dispatcher object in pageable memory</source>
        <translation>eine Sperre oder ein Dispatcher-Objekt in auslagerbarem Speicher</translation>
    </message>
    <message>
        <source>a lock asked for in an order opposite to that in which the driver took both before</source>
        <translation>eine Sperre, in umgekehrter Folge verlangt, als der Treiber beide zuvor nahm</translation>
    </message>
    <message>
        <source>one spin lock used through queued and ordinary calls, or with a queue handle that is in use</source>
        <translation>ein Spinlock, mit eingereihten und gewöhnlichen Aufrufen benutzt, oder mit einem Handle der Schlange, das in Gebrauch ist</translation>
    </message>
    <message>
        <source>a work item waits and no worker has taken one for a second: all of them are blocked</source>
        <translation>ein Arbeitselement wartet, und seit einer Sekunde hat kein Arbeitsthread eines genommen: alle sind blockiert</translation>
    </message>
    <message>
        <source>a framework call above the IRQL it may be made at: the verifier breaks in and the call does nothing</source>
        <translation>ein Aufruf des Frameworks über dem IRQL, auf dem er erlaubt ist: der Verifier hält an, und der Aufruf tut nichts</translation>
    </message>
    <message>
        <source>framework locks taken in the wrong order: driver, device, queue</source>
        <translation>Sperren des Frameworks in falscher Folge genommen: Treiber, Gerät, Warteschlange</translation>
    </message>
    <message>
        <source>memory used after it was given back</source>
        <translation>Speicher, benutzt, nachdem er zurückgegeben war</translation>
    </message>
    <message>
        <source>an address given back that is no allocation, or given back twice</source>
        <translation>eine Adresse zurückgegeben, die nichts Belegtes ist, oder zweimal zurückgegeben</translation>
    </message>
    <message>
        <source>the driver stopped the machine itself</source>
        <translation>der Treiber hielt die Maschine selbst an</translation>
    </message>
    <message>
        <source>a call on a request that has been completed: the driver no longer owns it</source>
        <translation>ein Aufruf an einer abgeschlossenen Anforderung: sie gehört dem Treiber nicht mehr</translation>
    </message>
    <message>
        <source>a request is used as the driver&apos;s own while a queue holds it</source>
        <translation>eine Anforderung wird wie eine des Treibers benutzt, während eine Warteschlange sie hat</translation>
    </message>
    <message>
        <source>a request is marked cancelable that is so already</source>
        <translation>eine Anforderung wird als abbrechbar markiert, die es schon ist</translation>
    </message>
    <message>
        <source>a request is completed while it is still marked cancelable: WdfRequestUnmarkCancelable comes first</source>
        <translation>eine Anforderung wird abgeschlossen, während sie noch als abbrechbar markiert ist: zuerst kommt WdfRequestUnmarkCancelable</translation>
    </message>
    <message>
        <source>WdfRequestStopAcknowledge for a request that EvtIoStop was not called for</source>
        <translation>WdfRequestStopAcknowledge für eine Anforderung, für die EvtIoStop nicht gerufen wurde</translation>
    </message>
    <message>
        <source>waits in the object&apos;s own callback for that callback to end: the framework&apos;s verifier breaks into the debugger</source>
        <translation>wartet im eigenen Callback des Objekts auf das Ende dieses Callbacks: der Verifier des Frameworks hält im Debugger an</translation>
    </message>
    <message>
        <source>has been waited for for a minute: the framework prints who waits for which work item</source>
        <translation>wird seit einer Minute erwartet: das Framework gibt aus, wer auf welches Arbeitselement wartet</translation>
    </message>
    <message>
        <source>used after it was deleted</source>
        <translation>benutzt, nachdem es gelöscht wurde</translation>
    </message>
    <message>
        <source>the lock of an interrupt that is not connected: nothing is taken</source>
        <translation>die Sperre einer Unterbrechung, die nicht verbunden ist: nichts wird genommen</translation>
    </message>
    <message>
        <source>a passive-level interrupt cannot be message-signalled: it is not connected</source>
        <translation>eine Unterbrechung auf PASSIVE_LEVEL kann nicht durch Nachrichten signalisiert werden: sie wird nicht verbunden</translation>
    </message>
    <message>
        <source>a spin lock that was given to an interrupt: WdfSpinLockAcquire and WdfSpinLockRelease ignore it</source>
        <translation>ein Spinlock, der einer Unterbrechung gegeben wurde: WdfSpinLockAcquire und WdfSpinLockRelease beachten ihn nicht</translation>
    </message>
    <message>
        <source>a pointer that is NULL was followed: the address is zero or close to it</source>
        <translation>einem Zeiger, der NULL ist, wurde gefolgt: die Adresse ist null oder nahe daran</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 around a callback</source>
        <translation>%1 für einen Callback</translation>
    </message>
    <message>
        <source>%1 for the clock interrupt</source>
        <translation>%1 für die Uhrunterbrechung</translation>
    </message>
    <message>
        <source>%1 for the interrupt %2</source>
        <translation>%1 für die Unterbrechung %2</translation>
    </message>
    <message>
        <source>%1 to take %2</source>
        <translation>%1, um %2 zu nehmen</translation>
    </message>
    <message>
        <source>%1 for timers, DPCs and the choice of the next thread</source>
        <translation>%1 für Timer, DPCs und die Wahl des nächsten Threads</translation>
    </message>
    <message>
        <source>%1 and stays there until %2</source>
        <translation>%1 und bleibt dort bis %2</translation>
    </message>
    <message>
        <source>%1 and stays there to the end</source>
        <translation>%1 und bleibt dort bis zum Ende</translation>
    </message>
    <message>
        <source>%1 took %2 at %3</source>
        <translation>%1 nahm %2 bei %3</translation>
    </message>
    <message>
        <source>%1 took %2 at %3 around %4</source>
        <translation>%1 nahm %2 bei %3 für %4</translation>
    </message>
    <message>
        <source>%1 and gives it back at %2</source>
        <translation>%1 und gibt es bei %2 zurück</translation>
    </message>
    <message>
        <source>%1 and never gives it back</source>
        <translation>%1 und gibt es nie zurück</translation>
    </message>
    <message>
        <source>%1 at %2, and it has not begun yet</source>
        <translation>%1 bei %2, und es hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 has %2 since %3</source>
        <translation>%1 hat %2 seit %3</translation>
    </message>
    <message>
        <source>%1 runs %2 since %3, and that has not ended</source>
        <translation>%1 führt %2 seit %3 aus, und das ist noch nicht zu Ende</translation>
    </message>
    <message>
        <source>it does not come to that: at %1 %2, for good</source>
        <translation>dazu kommt es nicht: bei %1 gilt für immer: %2</translation>
    </message>
    <message>
        <source>it does not come to that: %1, and so it stays</source>
        <translation>dazu kommt es nicht: %1, und so bleibt es</translation>
    </message>
    <message>
        <source>%1 goes to %2 at %3</source>
        <translation>%1 geht bei %3 auf %2</translation>
    </message>
    <message>
        <source>%1 at %2, the last to write there before</source>
        <translation>%1 bei %2, als Letzter, der zuvor dort schrieb</translation>
    </message>
    <message>
        <source>at %1, after that read, %2: this is what is lost</source>
        <translation>bei %1, nach jenem Lesen: %2; das ist es, was verloren geht</translation>
    </message>
    <message>
        <source>at %1 %2, and nothing puts one of the two before the other</source>
        <translation>bei %1: %2, und nichts setzt eines der beiden vor das andere</translation>
    </message>
    <message>
        <source>the driver has %1 of %2 from %3</source>
        <translation>der Treiber hat %1 aus %2 ab %3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to the end</source>
        <translation>%1 bis zum Ende</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1, under no lock of the framework</source>
        <translation>%1, unter keiner Sperre des Frameworks</translation>
    </message>
    <message>
        <source>%1, from the %2 it had read at %3</source>
        <translation>%1, aus der %2, die dort bei %3 gelesen war</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2 is at %3 and its callbacks run at PASSIVE_LEVEL</source>
        <translation>%1: %2 ist auf %3, und die Callbacks laufen auf PASSIVE_LEVEL</translation>
    </message>
    <message>
        <source>%1: %2 has its lock already</source>
        <translation>%1: %2 hat die Sperre schon</translation>
    </message>
    <message>
        <source>%1 was created with %2, and %3 belongs to it</source>
        <translation>%1 wurde mit %2 angelegt, und %3 gehört dazu</translation>
    </message>
    <message>
        <source>Run again without event %1 (%2)</source>
        <translation>Noch einmal ohne Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>%1, nothing of the kind is found.</source>
        <translation>%1: nichts dergleichen wird gefunden.</translation>
    </message>
    <message>
        <source>%1, this does not happen.</source>
        <translation>%1: das geschieht nicht.</translation>
    </message>
    <message>
        <source>%1, the same happens: this is not what it hangs on.</source>
        <translation>%1: dasselbe geschieht; daran hängt es nicht.</translation>
    </message>
    <message>
        <source>%1, it comes otherwise.</source>
        <translation>%1: es kommt anders.</translation>
    </message>
    <message>
        <source>%1, it is found elsewhere: at %2, where %3.</source>
        <translation>%1: es wird woanders gefunden, bei %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2 at %3 instead.</source>
        <translation>%1: stattdessen %2 bei %3.</translation>
    </message>
    <message>
        <source>%1, it happens at %2 instead of %3.</source>
        <translation>%1: es geschieht bei %2 statt bei %3.</translation>
    </message>
    <message>
        <source>%1, it comes at the same time, and nobody has to let it.</source>
        <translation>%1: es kommt zur selben Zeit, und niemand muss es zulassen.</translation>
    </message>
    <message>
        <source>%1, it waits for another time.</source>
        <translation>%1: es wartet auf eine andere Zeit.</translation>
    </message>
    <message>
        <source>Why: %1?</source>
        <translation>Warum: %1?</translation>
    </message>
    <message>
        <source>Set up again with %1, %2 is created.</source>
        <translation>Noch einmal mit %1 eingerichtet, wird %2 angelegt.</translation>
    </message>
    <message>
        <source>%1 raises IRQL from %2 to %3</source>
        <translation>%1 hebt den IRQL von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 lowers IRQL from %2 to %3</source>
        <translation>%1 senkt den IRQL von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 takes clock tick %2</source>
        <translation>%1 nimmt Uhrtakt %2 an</translation>
    </message>
    <message>
        <source>a DISPATCH_LEVEL interrupt is requested on %1</source>
        <translation>eine Unterbrechung auf DISPATCH_LEVEL wird auf %1 verlangt</translation>
    </message>
    <message>
        <source>%1 begins its work at DISPATCH_LEVEL: timers, DPCs, then threads</source>
        <translation>%1 beginnt die Arbeit auf DISPATCH_LEVEL: Timer, DPCs, dann Threads</translation>
    </message>
    <message>
        <source>%1 ends its work at DISPATCH_LEVEL</source>
        <translation>%1 beendet die Arbeit auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>%1 is ready to run at priority %2</source>
        <translation>%1 ist mit Priorität %2 bereit</translation>
    </message>
    <message>
        <source>%1 is chosen to run next on %2</source>
        <translation>%1 soll als Nächstes auf %2 laufen</translation>
    </message>
    <message>
        <source>idling</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>%1 switches from %2 to %3</source>
        <translation>%1 wechselt von %2 zu %3</translation>
    </message>
    <message>
        <source>%1 sleeps for %2</source>
        <translation>%1 schläft %2</translation>
    </message>
    <message>
        <source>%1 loses %2 to another thread</source>
        <translation>%1 verliert %2 an einen anderen Thread</translation>
    </message>
    <message>
        <source>the quantum of %1 ends</source>
        <translation>die Zeitscheibe von %1 endet</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>%1 queues the DPC %2 to %3</source>
        <translation>%1 reiht den DPC %2 bei %3 ein</translation>
    </message>
    <message>
        <source>%1 asks for the DPC %2, which is queued already: nothing is added</source>
        <translation>%1 verlangt den DPC %2, der schon eingereiht ist: nichts kommt hinzu</translation>
    </message>
    <message>
        <source>%1 begins the DPC %2</source>
        <translation>%1 beginnt den DPC %2</translation>
    </message>
    <message>
        <source>%1 ends the DPC %2</source>
        <translation>%1 beendet den DPC %2</translation>
    </message>
    <message>
        <source>%1 sets the timer %2, due at %3</source>
        <translation>%1 stellt den Timer %2, fällig bei %3</translation>
    </message>
    <message>
        <source>%1 cancels the timer %2</source>
        <translation>%1 bricht den Timer %2 ab</translation>
    </message>
    <message>
        <source>%1 cancels the timer %2, which was not set</source>
        <translation>%1 bricht den Timer %2 ab, der nicht gestellt war</translation>
    </message>
    <message>
        <source>the timer %1 expires on %2</source>
        <translation>der Timer %1 läuft auf %2 ab</translation>
    </message>
    <message>
        <source>the interrupt %1 is asserted for %2</source>
        <translation>die Unterbrechung %1 wird bei %2 angemeldet</translation>
    </message>
    <message>
        <source>%1 begins the interrupt service routine of %2</source>
        <translation>%1 beginnt die Unterbrechungsroutine von %2</translation>
    </message>
    <message>
        <source>%1 ends the interrupt service routine of %2</source>
        <translation>%1 beendet die Unterbrechungsroutine von %2</translation>
    </message>
    <message>
        <source>%1 ends the interrupt service routine of %2, which did not claim the interrupt</source>
        <translation>%1 beendet die Unterbrechungsroutine von %2, die die Unterbrechung nicht als ihre erkannte</translation>
    </message>
    <message>
        <source>%1 queues the work item %2</source>
        <translation>%1 reiht das Arbeitselement %2 ein</translation>
    </message>
    <message>
        <source>%1 asks for the work item %2, which is queued already: nothing is added</source>
        <translation>%1 verlangt das Arbeitselement %2, das schon eingereiht ist: nichts kommt hinzu</translation>
    </message>
    <message>
        <source>%1 begins the work item %2</source>
        <translation>%1 beginnt das Arbeitselement %2</translation>
    </message>
    <message>
        <source>%1 ends the work item %2</source>
        <translation>%1 beendet das Arbeitselement %2</translation>
    </message>
    <message>
        <source>%1 asks for %2, which is free</source>
        <translation>%1 verlangt %2 (frei)</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 verlangt %2</translation>
    </message>
    <message>
        <source>%1 blocks on %2</source>
        <translation>%1 blockiert an %2</translation>
    </message>
    <message>
        <source>%1, taken by the framework around a callback</source>
        <translation>%1, vom Framework für einen Callback genommen</translation>
    </message>
    <message>
        <source>%1 releases %2, held for %3</source>
        <translation>%1 gibt %2 zurück, gehalten für %3</translation>
    </message>
    <message>
        <source>%1 signals %2</source>
        <translation>%1 signalisiert %2</translation>
    </message>
    <message>
        <source>%1 leaves %2 not signalled</source>
        <translation>%1 lässt %2 nicht signalisiert</translation>
    </message>
    <message>
        <source>%1 has waited for %2</source>
        <translation>%1 hat auf %2 gewartet</translation>
    </message>
    <message>
        <source>%1 has waited for %2: %3</source>
        <translation>%1 hat auf %2 gewartet: %3</translation>
    </message>
    <message>
        <source>%1 reads %2 from %3</source>
        <translation>%1 liest %2 aus %3</translation>
    </message>
    <message>
        <source>%1 writes %2 to %3</source>
        <translation>%1 schreibt %2 in %3</translation>
    </message>
    <message>
        <source>%1 sets %2 to %3 in one indivisible read and write</source>
        <translation>%1 setzt %2 in einem unteilbaren Lesen und Schreiben auf %3</translation>
    </message>
    <message>
        <source>%1 works for %2</source>
        <translation>%1 arbeitet %2</translation>
    </message>
    <message>
        <source>%1 prints: %2</source>
        <translation>%1 gibt aus: %2</translation>
    </message>
    <message>
        <source>%1 enters %2</source>
        <translation>%1 betritt %2</translation>
    </message>
    <message>
        <source>%1 returns from %2</source>
        <translation>%1 kehrt aus %2 zurück</translation>
    </message>
    <message>
        <source>%1 enters %2 for %3</source>
        <translation>%1 betritt %2 für %3</translation>
    </message>
    <message>
        <source>%1 returns from %2 for %3</source>
        <translation>%1 kehrt aus %2 für %3 zurück</translation>
    </message>
    <message>
        <source>creating %1 fails with %2</source>
        <translation>das Anlegen von %1 scheitert mit %2</translation>
    </message>
    <message>
        <source>%1 creates %2</source>
        <translation>%1 legt %2 an</translation>
    </message>
    <message>
        <source>%1 deletes %2</source>
        <translation>%1 löscht %2</translation>
    </message>
    <message>
        <source>%1 sends %2, a %3 of %4 bytes</source>
        <translation>%1 sendet %2 (%3, %4 Bytes)</translation>
    </message>
    <message>
        <source>%1 arrives and no queue takes it</source>
        <translation>%1 kommt an, und keine Warteschlange nimmt es</translation>
    </message>
    <message>
        <source>%1 arrives at %2</source>
        <translation>%1 kommt bei %2 an</translation>
    </message>
    <message>
        <source>%1 is put into %2, which now holds %3</source>
        <translation>%1 kommt in %2, mit jetzt %3 darin</translation>
    </message>
    <message>
        <source>%1 presents %2 to the driver</source>
        <translation>%1 legt dem Treiber %2 vor</translation>
    </message>
    <message>
        <source>%1 completes %2 with %3, %4 bytes</source>
        <translation>%1 schließt %2 mit %3 ab, %4 Bytes</translation>
    </message>
    <message>
        <source>%1 returns to its sender with %2</source>
        <translation>%1 kehrt mit %2 zum Sender zurück</translation>
    </message>
    <message>
        <source>%1 asks to cancel %2</source>
        <translation>%1 verlangt den Abbruch von %2</translation>
    </message>
    <message>
        <source>%1 asks to cancel %2, which leaves %3</source>
        <translation>%1 verlangt den Abbruch von %2, und %2 verlässt %3</translation>
    </message>
    <message>
        <source>%1 starts %2, which now %3</source>
        <translation>%1 startet %2: %3</translation>
    </message>
    <message>
        <source>%1 stops %2, which now %3</source>
        <translation>%1 hält %2 an: %3</translation>
    </message>
    <message>
        <source>%1 purges %2, which now %3</source>
        <translation>%1 räumt %2 aus: %3</translation>
    </message>
    <message>
        <source>%1 drains %2, which now %3</source>
        <translation>%1 lässt %2 leerlaufen: %3</translation>
    </message>
    <message>
        <source>%1 stops and purges %2, which now %3</source>
        <translation>%1 hält %2 an und räumt aus: %3</translation>
    </message>
    <message>
        <source>%1 puts presentation off to its DPC</source>
        <translation>%1 schiebt das Vorlegen auf den eigenen DPC auf</translation>
    </message>
    <message>
        <source>%1 puts presentation off to its work item</source>
        <translation>%1 schiebt das Vorlegen auf das eigene Arbeitselement auf</translation>
    </message>
    <message>
        <source>%1 stops the machine: %2</source>
        <translation>%1 hält die Maschine an: %2</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3</source>
        <translation>%1 geht von %2 zu %3</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3</source>
        <translation>%1 sendet %2 weiter an %3</translation>
    </message>
    <message>
        <source>the lower driver completes %1 with %2, %3 bytes</source>
        <translation>der untere Treiber schließt %1 mit %2 ab, %3 Bytes</translation>
    </message>
    <message>
        <source>%1 reads %2 from %3 of %4</source>
        <translation>%1 liest %2 aus %3 von %4</translation>
    </message>
    <message>
        <source>%1 writes %2 bytes to %3 of %4</source>
        <translation>%1 schreibt %2 Bytes nach %3 von %4</translation>
    </message>
    <message>
        <source>%1 writes %2 to %3 of %4</source>
        <translation>%1 schreibt %2 nach %3 von %4</translation>
    </message>
    <message>
        <source>%1 begins a transfer of %2 bytes, tag %3</source>
        <translation>%1 beginnt eine Übertragung von %2 Bytes, Nummer %3</translation>
    </message>
    <message>
        <source>%1 has ended the transfer with tag %2</source>
        <translation>%1 hat die Übertragung mit Nummer %2 beendet</translation>
    </message>
    <message>
        <source>%1 has event %2</source>
        <translation>%1 hat Ereignis %2</translation>
    </message>
    <message>
        <source>the run ends: %1</source>
        <translation>der Lauf endet: %1</translation>
    </message>
    <message>
        <source>%1 acquires %2 after %3</source>
        <translation>%1 nimmt %2 nach %3</translation>
    </message>
    <message>
        <source>%1 acquires %2</source>
        <translation>%1 nimmt %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>bugcheck</source>
        <translation>Bugcheck</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>accepts requests and presents them</source>
        <translation>nimmt Anforderungen an und legt sie vor</translation>
    </message>
    <message>
        <source>accepts requests and presents none</source>
        <translation>nimmt Anforderungen an und legt keine vor</translation>
    </message>
    <message>
        <source>accepts none and presents them</source>
        <translation>nimmt keine an und legt vor, was da ist</translation>
    </message>
    <message>
        <source>accepts none and presents none</source>
        <translation>nimmt keine an und legt keine vor</translation>
    </message>
    <message>
        <source>DriverEntry or EvtDriverDeviceAdd returned a failure of its own</source>
        <translation>DriverEntry oder EvtDriverDeviceAdd gab einen eigenen Fehler zurück</translation>
    </message>
    <message>
        <source>the context of an object that has been destroyed: its memory went with the object</source>
        <translation>der Kontext eines Objekts, das zerstört ist: sein Speicher ging mit dem Objekt</translation>
    </message>
    <message>
        <source>KeWaitForMultipleObjects for no object, for more than 64, or for more than three without a WaitBlockArray</source>
        <translation>KeWaitForMultipleObjects für kein Objekt, für mehr als 64, oder für mehr als drei ohne ein WaitBlockArray</translation>
    </message>
    <message>
        <source>a high-resolution timer needs a relative due time and may have no tolerance: it is not set</source>
        <translation>ein hochauflösender Timer braucht eine relative Fälligkeit und darf keine Toleranz haben: er wird nicht gestellt</translation>
    </message>
    <message>
        <source>%1, together with all of %2</source>
        <translation>%1, zusammen mit allen von %2</translation>
    </message>
    <message>
        <source>%1, or for any other of %2</source>
        <translation>%1, oder auf irgendein anderes von %2</translation>
    </message>
</context>
<context>
    <name>syncscope::document::Breakpoints</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 is acquired</source>
        <translation>%1 wird genommen</translation>
    </message>
    <message>
        <source>any lock</source>
        <translation>irgendeine Sperre</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 wird zurückgegeben</translation>
    </message>
    <message>
        <source>IRQL becomes %1</source>
        <translation>IRQL wird %1</translation>
    </message>
    <message>
        <source>the IRQL changes</source>
        <translation>der IRQL ändert sich</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>any variable</source>
        <translation>irgendeine Variable</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 is entered</source>
        <translation>%1 wird betreten</translation>
    </message>
    <message>
        <source>any callback</source>
        <translation>irgendein Callback</translation>
    </message>
    <message>
        <source>any NTSTATUS that is an error</source>
        <translation>irgendein NTSTATUS, der ein Fehler ist</translation>
    </message>
    <message>
        <source>%1, on CPU %2</source>
        <translation>%1, auf CPU %2</translation>
    </message>
</context>
<context>
    <name>syncscope::document::Comparer</name>
    <message>
        <source>The scenario has no device whose configuration could be varied.</source>
        <translation>Das Szenario hat kein Gerät, dessen Konfiguration sich variieren ließe.</translation>
    </message>
    <message>
        <source>%1 configurations are too many; at most %2 are compared at once.</source>
        <translation>%1 Konfigurationen sind zu viele; höchstens %2 werden auf einmal verglichen.</translation>
    </message>
    <message>
        <source>%1 s for a configuration</source>
        <translation>%1 s für eine Konfiguration</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>Konfiguration %1</translation>
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
    <message>
        <source>order %1</source>
        <translation>Reihenfolge %1</translation>
    </message>
</context>
<context>
    <name>syncscope::document::Orders</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
</context>
<context>
    <name>syncscope::document::Scheduler</name>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>change %1 in one step</source>
        <translation>%1 in einem Schritt ändern</translation>
    </message>
    <message>
        <source>ask for %1, and spin</source>
        <translation>%1 verlangen und sich drehen</translation>
    </message>
    <message>
        <source>ask for %1, and wait</source>
        <translation>%1 verlangen und warten</translation>
    </message>
    <message>
        <source>ask for %1</source>
        <translation>%1 verlangen</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>send request %1</source>
        <translation>Anforderung %1 senden</translation>
    </message>
    <message>
        <source>complete request %1</source>
        <translation>Anforderung %1 abschließen</translation>
    </message>
    <message>
        <source>%1 interrupts</source>
        <translation>%1 unterbricht</translation>
    </message>
    <message>
        <source>enter %1</source>
        <translation>%1 betreten</translation>
    </message>
    <message>
        <source>return from %1</source>
        <translation>aus %1 zurückkehren</translation>
    </message>
    <message>
        <source>work for %1 ns</source>
        <translation>%1 ns arbeiten</translation>
    </message>
    <message>
        <source>print</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>, since %1</source>
        <translation>, seit %1</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>has no step to take</source>
        <translation>hat keinen Schritt zu tun</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 on CPU %2</source>
        <translation>%1 auf CPU %2</translation>
    </message>
    <message>
        <source>Finish with %1 at %2</source>
        <translation>Mit %1 = %2 enden</translation>
    </message>
    <message numerus="yes">
        <source>Reached in every state in which %1 has been written %n time(s), as often as in the usual run, and is %2.</source>
        <translation>
            <numerusform>Erreicht in jedem Zustand, in dem %1 %n-mal geschrieben wurde, so oft wie im üblichen Lauf, und %2 ist.</numerusform>
            <numerusform>Erreicht in jedem Zustand, in dem %1 %n-mal geschrieben wurde, so oft wie im üblichen Lauf, und %2 ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lose an update</source>
        <translation>Eine Änderung verlieren</translation>
    </message>
    <message>
        <source>Reached in every state in which a store has overwritten another one that it did not know of: its value was computed from a load before that store.</source>
        <translation>Erreicht in jedem Zustand, in dem ein Speichern ein anderes überschrieben hat, von dem es nichts wusste: sein Wert wurde aus einem Laden vor jenem Speichern berechnet.</translation>
    </message>
    <message>
        <source>Bring the machine to a deadlock</source>
        <translation>Die Maschine in eine Verklemmung bringen</translation>
    </message>
    <message>
        <source>Reached in every state from which nothing can go on any more while work is left, because each waits for what another holds.</source>
        <translation>Erreicht in jedem Zustand, aus dem nichts mehr weitergeht, obwohl noch Arbeit da ist, weil jeder auf etwas wartet, was ein anderer hält.</translation>
    </message>
    <message>
        <source>No goal: just try</source>
        <translation>Kein Ziel: einfach probieren</translation>
    </message>
    <message>
        <source>Choose as you like; nothing is judged.</source>
        <translation>Wähle, wie du willst; nichts wird beurteilt.</translation>
    </message>
    <message>
        <source>Not all that was chosen before is possible now: what is not was left out.</source>
        <translation>Nicht alles, was vorher gewählt war, ist jetzt möglich: was es nicht ist, wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Reached in %n step(s): %1.</source>
        <translation>
            <numerusform>Erreicht in %n Schritt: %1.</numerusform>
            <numerusform>Erreicht in %n Schritten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>nobody can go on</source>
        <translation>niemand kann weiter</translation>
    </message>
    <message>
        <source>an update is lost</source>
        <translation>eine Änderung ist verloren</translation>
    </message>
    <message>
        <source>Not reached: %1 is %2. Step back and choose otherwise.</source>
        <translation>Nicht erreicht: %1 ist %2. Geh einen Schritt zurück und wähle anders.</translation>
    </message>
    <message>
        <source>Not reached: nothing is left to choose. Step back and choose otherwise.</source>
        <translation>Nicht erreicht: nichts ist mehr zu wählen. Geh einen Schritt zurück und wähle anders.</translation>
    </message>
    <message>
        <source>the quantum ends, and it goes on</source>
        <translation>das Quantum endet, und er geht weiter</translation>
    </message>
    <message>
        <source>the quantum ends; then: %1</source>
        <translation>das Quantum endet; dann: %1</translation>
    </message>
    <message>
        <source>the interrupt of another processor comes in</source>
        <translation>der Interrupt eines anderen Prozessors kommt an</translation>
    </message>
    <message>
        <source>it starts, or its wait is over</source>
        <translation>er beginnt, oder sein Warten ist vorbei</translation>
    </message>
    <message>
        <source>the timer expires</source>
        <translation>der Timer läuft ab</translation>
    </message>
    <message>
        <source>the clock finds the DPC</source>
        <translation>die Uhr findet den DPC</translation>
    </message>
    <message>
        <source>it comes in</source>
        <translation>es kommt an</translation>
    </message>
    <message>
        <source>comes after %1, which is due first</source>
        <translation>kommt nach %1, das zuerst fällig ist</translation>
    </message>
    <message>
        <source>Reached when nothing is left to choose and %1.</source>
        <translation>Erreicht, wenn nichts mehr zu wählen ist und %1.</translation>
    </message>
    <message>
        <source>Reached in every state in which %1.</source>
        <translation>Erreicht in jedem Zustand, in dem %1.</translation>
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
    <name>syncscope::models::GridModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>1 update lost</source>
        <translation>1 verloren</translation>
    </message>
    <message>
        <source>%1 updates lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>zulässig</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>The orders were not counted</source>
        <translation>Die Reihenfolgen wurden nicht gezählt</translation>
    </message>
    <message>
        <source>%1; not all were gone through: %2</source>
        <translation>%1; nicht alle wurden durchgegangen: %2</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Whether every object could be created, or the status of the first that could not</source>
        <translation>Ob jedes Objekt angelegt werden konnte, oder der Status des ersten, das es nicht werden konnte</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>What went wrong in the run of this configuration</source>
        <translation>Was im Lauf dieser Konfiguration schiefging</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>Whether any order of the steps goes wrong: bounded where not all could be gone through</source>
        <translation>Ob eine Reihenfolge der Schritte schiefgeht: beschränkt, wo nicht alle durchgegangen werden konnten</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anforderungen/s</translation>
    </message>
    <message>
        <source>Requests completed in a second of simulated time</source>
        <translation>In einer Sekunde simulierter Zeit abgeschlossene Anforderungen</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the requests came back within this time</source>
        <translation>Die Hälfte der Anforderungen kam in dieser Zeit zurück</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of a hundred requests came back within this time</source>
        <translation>99 von hundert Anforderungen kamen in dieser Zeit zurück</translation>
    </message>
    <message>
        <source>At DISPATCH</source>
        <translation>Auf DISPATCH</translation>
    </message>
    <message>
        <source>Time at DISPATCH_LEVEL or above, of all processors together</source>
        <translation>Zeit auf DISPATCH_LEVEL oder darüber, aller Prozessoren zusammen</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Längste Strecke</translation>
    </message>
    <message>
        <source>Longest stretch at DISPATCH_LEVEL or above without a break</source>
        <translation>Längste Strecke auf DISPATCH_LEVEL oder darüber ohne Unterbrechung</translation>
    </message>
    <message>
        <source>Lock wait</source>
        <translation>Warten auf Sperren</translation>
    </message>
    <message>
        <source>Time spent waiting for locks, of all who waited together</source>
        <translation>Zeit des Wartens auf Sperren, aller Wartenden zusammen</translation>
    </message>
    <message>
        <source>Deferrals</source>
        <translation>Aufschübe</translation>
    </message>
    <message>
        <source>How often the framework put a callback off</source>
        <translation>Wie oft das Framework einen Callback aufschob</translation>
    </message>
    <message>
        <source>Processors busy</source>
        <translation>Prozessoren beschäftigt</translation>
    </message>
    <message>
        <source>Share of the time in which each processor was not idle</source>
        <translation>Anteil der Zeit, in der jeder Prozessor nicht untätig war</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 Reihenfolge</numerusform>
            <numerusform>%1 Reihenfolgen</numerusform>
        </translation>
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
    <name>syncscope::views::BreakpointsPanel</name>
    <message>
        <source>None yet. Click beside a line of the driver or press F9 there, or add one here.</source>
        <translation>Noch keine. Neben eine Zeile des Treibers klicken oder dort F9 drücken, oder hier einen setzen.</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter goes to its next hit, Delete takes it away</source>
        <translation>Leertaste schaltet einen ein oder aus, Eingabe geht zu seinem nächsten Treffer, Entf löscht ihn</translation>
    </message>
    <message>
        <source>Stops where</source>
        <translation>Hält, wo</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Stop where</source>
        <translation>Halten, wo</translation>
    </message>
    <message>
        <source>What a new breakpoint waits for</source>
        <translation>Worauf ein neuer Haltepunkt wartet</translation>
    </message>
    <message>
        <source>a lock is acquired</source>
        <translation>eine Sperre genommen wird</translation>
    </message>
    <message>
        <source>a lock is released</source>
        <translation>eine Sperre zurückgegeben wird</translation>
    </message>
    <message>
        <source>the IRQL changes</source>
        <translation>der IRQL sich ändert</translation>
    </message>
    <message>
        <source>a variable is written</source>
        <translation>eine Variable geschrieben wird</translation>
    </message>
    <message>
        <source>a callback is entered</source>
        <translation>ein Callback betreten wird</translation>
    </message>
    <message>
        <source>an NTSTATUS comes back</source>
        <translation>ein NTSTATUS zurückkommt</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Which one it waits for</source>
        <translation>Auf welche Sperre, Variable, Ebene oder welchen Callback er wartet</translation>
    </message>
    <message>
        <source>Value written</source>
        <translation>Geschriebener Wert</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>irgendein Wert</translation>
    </message>
    <message>
        <source>The value that must be written; empty for any</source>
        <translation>Der Wert, der geschrieben werden muss; leer für irgendeinen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add this breakpoint</source>
        <translation>Diesen Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take the selected breakpoint away</source>
        <translation>Den ausgewählten Haltepunkt löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in this run</source>
        <translation>
            <numerusform>%n Treffer in diesem Lauf</numerusform>
            <numerusform>%n Treffer in diesem Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>any lock</source>
        <translation>irgendeine Sperre</translation>
    </message>
    <message>
        <source>to any level</source>
        <translation>auf irgendeine Ebene</translation>
    </message>
    <message>
        <source>to PASSIVE_LEVEL</source>
        <translation>auf PASSIVE_LEVEL</translation>
    </message>
    <message>
        <source>to APC_LEVEL</source>
        <translation>auf APC_LEVEL</translation>
    </message>
    <message>
        <source>to DISPATCH_LEVEL</source>
        <translation>auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>any callback</source>
        <translation>irgendein Callback</translation>
    </message>
    <message>
        <source>any error</source>
        <translation>irgendein Fehler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; expected one such as 1 or 0x10, or nothing for any value</source>
        <translation>„%1“ ist keine Zahl; erwartet ist eine wie 1 oder 0x10, oder nichts für irgendeinen Wert</translation>
    </message>
</context>
<context>
    <name>syncscope::views::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every configuration in a table</source>
        <translation>Jede Konfiguration in einer Tabelle</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The same numbers as pictures</source>
        <translation>Dieselben Zahlen als Bilder</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>One parameter over several values, and where the ranking changes</source>
        <translation>Ein Parameter über mehrere Werte, und wo sich die Rangfolge ändert</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>Zwei Läufe</translation>
    </message>
    <message>
        <source>Two configurations under one axis of time</source>
        <translation>Zwei Konfigurationen unter einer Zeitachse</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Legal only</source>
        <translation>Nur zulässige</translation>
    </message>
    <message>
        <source>Leave out configurations in which an object cannot be created</source>
        <translation>Konfigurationen weglassen, in denen ein Objekt nicht angelegt werden kann</translation>
    </message>
    <message>
        <source>Must be safe</source>
        <translation>Nur sichere</translation>
    </message>
    <message>
        <source>Leave out configurations in whose run, or in any order of theirs, something goes wrong</source>
        <translation>Konfigurationen weglassen, in deren Lauf oder in deren Reihenfolgen etwas schiefgeht</translation>
    </message>
    <message>
        <source>Take this configuration</source>
        <translation>Diese Konfiguration übernehmen</translation>
    </message>
    <message>
        <source>Set the scenario to this configuration and run it; it can be undone (also: double click, or Enter)</source>
        <translation>Das Szenario auf diese Konfiguration stellen und ausführen; lässt sich rückgängig machen (auch: Doppelklick oder Eingabe)</translation>
    </message>
    <message>
        <source>Beside the open run</source>
        <translation>Neben den offenen Lauf</translation>
    </message>
    <message>
        <source>Show the run of this configuration and the one that is open under one axis of time</source>
        <translation>Den Lauf dieser Konfiguration und den offenen unter einer Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Requests completed in a second</source>
        <translation>In einer Sekunde abgeschlossene Anforderungen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long requests took: so many of a hundred came back within that time</source>
        <translation>Wie lange Anforderungen brauchten: so viele von hundert kamen in dieser Zeit zurück</translation>
    </message>
    <message>
        <source>Time by IRQL</source>
        <translation>Zeit nach IRQL</translation>
    </message>
    <message>
        <source>How long the processors stood at each level</source>
        <translation>Wie lange die Prozessoren auf jeder Ebene waren</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>In how much of the time each lock was held</source>
        <translation>In wie viel der Zeit jede Sperre gehalten war</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>In how much of the time each processor was busy</source>
        <translation>In wie viel der Zeit jeder Prozessor beschäftigt war</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>&amp;Variiere</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Which setting of the scenario is varied</source>
        <translation>Welche Einstellung des Szenarios variiert wird</translation>
    </message>
    <message>
        <source>&amp;over</source>
        <translation>ü&amp;ber</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Numbers, with commas between them</source>
        <translation>Zahlen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>The other configuration</source>
        <translation>Die andere Konfiguration</translation>
    </message>
    <message>
        <source>Whose run is shown below the one that is open</source>
        <translation>Deren Lauf unter dem offenen gezeigt wird</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Show both runs whole</source>
        <translation>Beide Läufe ganz zeigen</translation>
    </message>
    <message>
        <source>To the first difference</source>
        <translation>Zum ersten Unterschied</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Eine Konfiguration wählen</translation>
    </message>
    <message>
        <source>What became of it is said here.</source>
        <translation>Was aus ihr wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2%3</source>
        <translation>%1 kann nicht angelegt werden: %2%3</translation>
    </message>
    <message>
        <source>What would do: %1</source>
        <translation>Was ginge: %1</translation>
    </message>
    <message>
        <source>This run: %1; %2. A run is one order of many.</source>
        <translation>Dieser Lauf: %1; %2. Ein Lauf ist eine Reihenfolge von vielen.</translation>
    </message>
    <message>
        <source>No order goes wrong.</source>
        <translation>Keine Reihenfolge geht schief.</translation>
    </message>
    <message>
        <source>Some order goes wrong.</source>
        <translation>Eine Reihenfolge geht schief.</translation>
    </message>
    <message>
        <source>Not all orders could be gone through.</source>
        <translation>Nicht alle Reihenfolgen konnten durchgegangen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 requests completed, half of them within %3, 99 of a hundred within %4.</source>
        <translation>%1 von %2 Anforderungen abgeschlossen, die Hälfte davon in %3, 99 von hundert in %4.</translation>
    </message>
    <message>
        <source>At DISPATCH_LEVEL or above for %1, at most %2 without a break; %3 spent waiting for locks, %4 of it spinning.</source>
        <translation>Auf DISPATCH_LEVEL oder darüber für %1, höchstens %2 ohne Unterbrechung; %3 auf Sperren gewartet, davon %4 drehend.</translation>
    </message>
    <message>
        <source>of a hundred requests</source>
        <translation>von hundert Anforderungen</translation>
    </message>
    <message>
        <source>came back within</source>
        <translation>kamen zurück in</translation>
    </message>
    <message>
        <source>all processors together</source>
        <translation>alle Prozessoren zusammen</translation>
    </message>
    <message>
        <source>Locks: share of the time in which they were held</source>
        <translation>Sperren: Anteil der Zeit, in der sie gehalten waren</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Processors: share of the time in which they were busy</source>
        <translation>Prozessoren: Anteil der Zeit, in der sie beschäftigt waren</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anforderungen je Sekunde</translation>
    </message>
    <message>
        <source>One setting takes each of these values, in every configuration. Where two configurations change places is marked.</source>
        <translation>Eine Einstellung nimmt jeden dieser Werte an, in jeder Konfiguration. Wo zwei Konfigurationen die Plätze tauschen, ist eine Marke.</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Throughput over %1</source>
        <translation>Durchsatz über %1</translation>
    </message>
    <message>
        <source>Between %1 and %2 “%3” overtakes “%4”.</source>
        <translation>Zwischen %1 und %2 überholt „%3“ die Konfiguration „%4“.</translation>
    </message>
    <message>
        <source>the ranking changes</source>
        <translation>die Rangfolge ändert sich</translation>
    </message>
    <message>
        <source>The configurations that are shown keep their places; select others in the table.</source>
        <translation>Die gezeigten Konfigurationen behalten ihre Plätze; wähle andere in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>The open run</source>
        <translation>Der offene Lauf</translation>
    </message>
    <message>
        <source>Click on a slice or a gap of either run to ask why; Y and Shift+Y ask at the cursor.</source>
        <translation>Klick auf ein Stück oder eine Lücke in einem der Läufe fragt warum; Y und Umschalt+Y fragen am Cursor.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>What is shown as SVG, PNG or PDF; the same numbers give the same bytes</source>
        <translation>Was gezeigt wird, als SVG, PNG oder PDF; gleiche Zahlen geben gleiche Bytes</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The other order</source>
        <translation>Die andere Reihenfolge</translation>
    </message>
    <message>
        <source>Schedule, such as 0 1x3 0x2</source>
        <translation>Reihenfolge, etwa 0 1x3 0x2</translation>
    </message>
    <message>
        <source>In which order the steps of the other run follow one another, as the scheduler writes it; Enter runs it</source>
        <translation>In welcher Reihenfolge die Schritte des anderen Laufs aufeinander folgen, wie der Scheduler sie schreibt; Eingabe führt ihn aus</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Lauf behalten</translation>
    </message>
    <message>
        <source>Keep the open run, to compare others with it: another order, another configuration, another scenario</source>
        <translation>Den offenen Lauf behalten, um andere mit ihm zu vergleichen: eine andere Reihenfolge, eine andere Konfiguration, ein anderes Szenario</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Scenarios (scenario.json);;All files (*)</source>
        <translation>Szenarien (scenario.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) under the same arrivals</source>
        <translation>
            <numerusform>%n Konfiguration</numerusform>
            <numerusform>%n Konfigurationen unter denselben Ankünften</numerusform>
        </translation>
    </message>
    <message>
        <source>This configuration in the order of time</source>
        <translation>Diese Konfiguration in der Reihenfolge der Zeit</translation>
    </message>
    <message>
        <source>This configuration in another order…</source>
        <translation>Diese Konfiguration in anderer Reihenfolge…</translation>
    </message>
    <message>
        <source>Another scenario…</source>
        <translation>Ein anderes Szenario…</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>In der Reihenfolge der Zeit</translation>
    </message>
    <message>
        <source>In the order %1</source>
        <translation>In der Reihenfolge %1</translation>
    </message>
    <message>
        <source>Running the other one…</source>
        <translation>Der andere Lauf wird ausgeführt…</translation>
    </message>
</context>
<context>
    <name>syncscope::views::ComparerBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Configurations worked out</source>
        <translation>Ausgerechnete Konfigurationen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop here; what is there already stays</source>
        <translation>Hier aufhören; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 configurations</source>
        <translation>%1 von %2 Konfigurationen</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 configurations.</source>
        <translation>Angehalten bei %1 von %2 Konfigurationen.</translation>
    </message>
    <message>
        <source>%1 configurations</source>
        <translation>%1 Konfigurationen</translation>
    </message>
    <message>
        <source>none is legal</source>
        <translation>keine ist zulässig</translation>
    </message>
    <message>
        <source>the arrivals differ: this is not the same work</source>
        <translation>die Ankünfte unterscheiden sich: das ist nicht dieselbe Last</translation>
    </message>
    <message>
        <source>the same arrivals for each value of the parameter</source>
        <translation>dieselben Ankünfte für jeden Wert des Parameters</translation>
    </message>
    <message>
        <source>the same arrivals in all: %1</source>
        <translation>dieselben Ankünfte in allen: %1</translation>
    </message>
    <message>
        <source>The scenario has changed since.</source>
        <translation>Das Szenario hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Run every configuration of what is open now</source>
        <translation>Jede Konfiguration dessen ausführen, was jetzt offen ist</translation>
    </message>
    <message numerus="yes">
        <source>All orders of %n configuration(s) gone through.</source>
        <translation>
            <numerusform>Alle Reihenfolgen von %n Konfiguration durchgegangen.</numerusform>
            <numerusform>Alle Reihenfolgen von %n Konfigurationen durchgegangen.</numerusform>
        </translation>
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
    <name>syncscope::views::ConditionField</name>
    <message>
        <source>Character %1: %2; %3</source>
        <translation>Zeichen %1: %2; %3</translation>
    </message>
</context>
<context>
    <name>syncscope::views::ConditionLine</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
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
    <message>
        <source>spin lock</source>
        <translation>Spinlock</translation>
    </message>
    <message>
        <source>mutex</source>
        <translation>Mutex</translation>
    </message>
    <message>
        <source>interrupt spin lock</source>
        <translation>Unterbrechungs-Spinlock</translation>
    </message>
    <message>
        <source>wait lock</source>
        <translation>Wartesperre</translation>
    </message>
    <message>
        <source>Deferred to a work item of the framework: what comes above PASSIVE_LEVEL, or on a thread that holds the lock.</source>
        <translation>Auf ein Arbeitselement des Frameworks verschoben: was oberhalb von PASSIVE_LEVEL kommt oder in einem Thread, der die Sperre hält.</translation>
    </message>
    <message>
        <source>Deferred to a work item of the framework: what comes above PASSIVE_LEVEL.</source>
        <translation>Auf ein Arbeitselement des Frameworks verschoben: was oberhalb von PASSIVE_LEVEL kommt.</translation>
    </message>
    <message>
        <source>Deferred to a DPC of the framework: what comes on a thread that holds the lock.</source>
        <translation>Auf einen DPC des Frameworks verschoben: was in einem Thread kommt, der die Sperre hält.</translation>
    </message>
    <message>
        <source>Deferred always: when it is due, its DPC queues a work item, and that calls it.</source>
        <translation>Immer verschoben: Ist es fällig, so reiht der DPC ein Arbeitselement ein, und das ruft es auf.</translation>
    </message>
    <message>
        <source>%1 is not serialized and runs %2.</source>
        <translation>%1 ist nicht serialisiert und läuft %2.</translation>
    </message>
    <message>
        <source>%1 runs with the %2 of %3, %4.</source>
        <translation>%1 läuft mit der Sperre (%2) von %3, %4.</translation>
    </message>
    <message>
        <source>Write the lesson</source>
        <translation>Die Lektion schreiben</translation>
    </message>
    <message>
        <source>Edit lesson.md, with what it looks like beside it</source>
        <translation>lesson.md bearbeiten; daneben steht, wie es aussieht</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Driver text</source>
        <translation>Treibertext</translation>
    </message>
    <message>
        <source>Ways to run this scenario, to be chosen by name: each takes the file with some settings of its own. The first is the one that opens. A new one gets what is set by hand now.</source>
        <translation>Arten, dieses Szenario laufen zu lassen, die man beim Namen wählt: Jede nimmt die Datei mit einigen eigenen Einstellungen. Die erste wird geöffnet. Eine neue bekommt, was jetzt von Hand gesetzt ist.</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>eine Variante</translation>
    </message>
    <message>
        <source>add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>remove a variant</source>
        <translation>Variante entfernen</translation>
    </message>
    <message>
        <source>move a variant</source>
        <translation>Variante verschieben</translation>
    </message>
    <message>
        <source>as in a link of the lesson, and in --variant</source>
        <translation>wie in einem Verweis der Lektion und in --variant</translation>
    </message>
    <message>
        <source>as it is shown</source>
        <translation>wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>PATH=VALUE, separated by semicolons; the paths are those of the forms&apos; tips</source>
        <translation>PFAD=WERT, durch Strichpunkte getrennt; die Pfade stehen in den Hinweisen der Formulare</translation>
    </message>
    <message>
        <source>Names that #if of the driver text asks for, as GUARD. Those with values to choose from have a switch beside the run.</source>
        <translation>Namen, nach denen #if im Treibertext fragt, wie GUARD. Die mit Werten zur Auswahl haben einen Schalter neben dem Lauf.</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>add a definition</source>
        <translation>Definition hinzufügen</translation>
    </message>
    <message>
        <source>remove a definition</source>
        <translation>Definition entfernen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>as #if has it</source>
        <translation>wie #if ihn hat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>what it may be set to, separated by commas; empty = anything</source>
        <translation>worauf er gesetzt werden darf, durch Kommas getrennt; leer = alles</translation>
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
        <translation>Queued Spinlock</translation>
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
        <source>What WDF does</source>
        <translation>Was WDF tut</translation>
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
    <message>
        <source>Show its C code</source>
        <translation>C-Code zeigen</translation>
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
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
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
    <message>
        <source>not at its end yet</source>
        <translation>noch nicht am Ende</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>%1 is %2 so far</source>
        <translation>%1 ist bisher %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nothing has run</source>
        <translation>nichts ist gelaufen</translation>
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
    <name>syncscope::views::LessonEditor</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Eine Überschrift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A name of the driver, or of a variant: that becomes a link which takes it</source>
        <translation>Ein Name des Treibers oder einer Variante: der wird ein Verweis, der sie nimmt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>A question to predict, with the answer folded until one wants to know</source>
        <translation>Eine Frage zum Vorhersagen; die Antwort bleibt zugeklappt, bis man sie wissen will</translation>
    </message>
    <message>
        <source>What the lesson looks like</source>
        <translation>Wie die Lektion aussieht</translation>
    </message>
</context>
<context>
    <name>syncscope::views::LessonGuide</name>
    <message>
        <source>Part of the lesson</source>
        <translation>Teil der Lektion</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Brechen</translation>
    </message>
    <message>
        <source>You choose which processor takes the next step. Any order that reaches the goal wins.</source>
        <translation>Du wählst, welcher Prozessor den nächsten Schritt tut. Jede Reihenfolge, die das Ziel erreicht, gewinnt.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Choose a configuration. The same requests arrive at the same instants.</source>
        <translation>Wähle eine Konfiguration. Dieselben Anforderungen kommen in denselben Augenblicken an.</translation>
    </message>
    <message>
        <source>Open the lesson that follows</source>
        <translation>Die Lektion öffnen, die folgt</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>Go through every way in which the steps can follow one another</source>
        <translation>Jede Weise durchgehen, in der die Schritte aufeinander folgen können</translation>
    </message>
    <message>
        <source>Replay the simplest bad one</source>
        <translation>Die einfachste schlechte abspielen</translation>
    </message>
    <message>
        <source>Open the bad order with the fewest pre-emptions as the run</source>
        <translation>Die schlechte Reihenfolge mit den wenigsten Unterbrechungen als Lauf öffnen</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>What the lesson says, and what happens step by step</source>
        <translation>Was die Lektion sagt, und was Schritt für Schritt geschieht</translation>
    </message>
    <message>
        <source>Say what will happen before you see it</source>
        <translation>Sagen, was geschehen wird, bevor man es sieht</translation>
    </message>
    <message>
        <source>Choose the order yourself until it goes wrong</source>
        <translation>Die Reihenfolge selbst wählen, bis es schiefgeht</translation>
    </message>
    <message>
        <source>Repair it, and see what that costs</source>
        <translation>Es reparieren und sehen, was das kostet</translation>
    </message>
    <message>
        <source>CPU %1: %2</source>
        <translation>CPU %1: %2</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not so.</source>
        <translation>So nicht.</translation>
    </message>
    <message>
        <source>The timeline shows what happens instead. Look, and choose again.</source>
        <translation>Die Zeitachse zeigt, was stattdessen geschieht. Sieh nach und wähle noch einmal.</translation>
    </message>
    <message>
        <source>Then step on from here, one step at a time, and look at the values. Come back and choose.</source>
        <translation>Dann geh von hier Schritt für Schritt weiter und sieh auf die Werte. Komm zurück und wähle.</translation>
    </message>
    <message>
        <source>Leave, and keep this order</source>
        <translation>Beenden und diese Reihenfolge behalten</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Die Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>The framework refuses this configuration.</source>
        <translation>Das Framework weist diese Konfiguration ab.</translation>
    </message>
    <message>
        <source>%1 ends at %2 instead of %3.</source>
        <translation>%1 endet bei %2 statt bei %3.</translation>
    </message>
    <message>
        <source>%1 ends at %2, as it must.</source>
        <translation>%1 endet bei %2, wie es muss.</translation>
    </message>
    <message>
        <source>locks held for %1</source>
        <translation>Sperren %1 lang gehalten</translation>
    </message>
    <message>
        <source>%1 spent waiting for them</source>
        <translation>%1 auf sie gewartet</translation>
    </message>
    <message>
        <source>%1 more at DISPATCH_LEVEL</source>
        <translation>%1 mehr auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>%1 from first to last instead of %2</source>
        <translation>%1 vom Anfang bis zum Ende statt %2</translation>
    </message>
    <message>
        <source>What it costs: %1.</source>
        <translation>Was es kostet: %1.</translation>
    </message>
    <message>
        <source>Going through all orders…</source>
        <translation>Gehe alle Reihenfolgen durch…</translation>
    </message>
    <message>
        <source>A run shows one order. How many others go wrong?</source>
        <translation>Ein Lauf zeigt eine Reihenfolge. Wie viele andere gehen schief?</translation>
    </message>
    <message>
        <source>Not all orders were gone through, and no bad one was found.</source>
        <translation>Nicht alle Reihenfolgen wurden durchgegangen, und keine schlechte wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2 orders go wrong.</source>
        <translation>%1 von %2 Reihenfolgen gehen schief.</translation>
    </message>
    <message>
        <source>Some orders go wrong.</source>
        <translation>Einige Reihenfolgen gehen schief.</translation>
    </message>
    <message>
        <source>No order goes wrong.</source>
        <translation>Keine Reihenfolge geht schief.</translation>
    </message>
</context>
<context>
    <name>syncscope::views::LessonText</name>
    <message>
        <source>Text of the lesson, in Markdown</source>
        <translation>Text der Lektion, in Markdown</translation>
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
    <message>
        <source>Predict what happens</source>
        <translation>Vorhersagen, was geschieht</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>syncscope::views::NumberChart</name>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Chart: %1. The table beside it has the same numbers.</source>
        <translation>Diagramm: %1. Die Tabelle daneben hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The rows that are selected in the table, at most %1</source>
        <translation>Die in der Tabelle ausgewählten Zeilen, höchstens %1</translation>
    </message>
</context>
<context>
    <name>syncscope::views::NumberModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
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
    <name>syncscope::views::OfferButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be chosen: %2</source>
        <translation>%1 ist nicht zu wählen: %2</translation>
    </message>
    <message>
        <source>%1 next: %2</source>
        <translation>%1 als Nächstes: %2</translation>
    </message>
    <message>
        <source>Let %1 take the next step: %2 (key %3)</source>
        <translation>%1 den nächsten Schritt tun lassen: %2 (Taste %3)</translation>
    </message>
</context>
<context>
    <name>syncscope::views::OrdersView</name>
    <message>
        <source>Pre-emptions</source>
        <translation>Verdrängungen</translation>
    </message>
    <message>
        <source>Only orders in which a processor takes over at most so often from one that could have gone on: the result is bounded</source>
        <translation>Nur Reihenfolgen, in denen ein Prozessor höchstens so oft einen ablöst, der hätte weitermachen können: das Ergebnis ist beschränkt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Go through all orders of what is open</source>
        <translation>Alle Reihenfolgen dessen durchgehen, was offen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Which steps are choices, and what an order, a class and a pre-emption are</source>
        <translation>Welche Schritte zur Wahl stehen, und was eine Reihenfolge, eine Klasse und eine Verdrängung sind</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Reihenfolgen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Simplest order</source>
        <translation>Einfachste Reihenfolge</translation>
    </message>
    <message>
        <source>In how many ways the steps can follow one another so that this comes out</source>
        <translation>Auf wie viele Weisen die Schritte so aufeinander folgen können, dass das herauskommt</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <translation>Von allen Reihenfolgen</translation>
    </message>
    <message>
        <source>Orders that differ only in steps that do not conflict are one class</source>
        <translation>Reihenfolgen, die sich nur in Schritten unterscheiden, die nicht in Konflikt stehen, sind eine Klasse</translation>
    </message>
    <message>
        <source>Of the simplest order: how often one takes over from another that could have gone on</source>
        <translation>Der einfachsten Reihenfolge: wie oft einer einen anderen ablöst, der hätte weitermachen können</translation>
    </message>
    <message>
        <source>How it ends, and the final values of what the driver writes</source>
        <translation>Wie es endet, und die Endwerte dessen, was der Treiber schreibt</translation>
    </message>
    <message>
        <source>Fewest pre-emptions, then fewest steps: click to open it as a run</source>
        <translation>Am wenigsten Verdrängungen, dann am wenigsten Schritte: klicken öffnet sie als Lauf</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>A step is a load or a store of shared memory, the add of ++, an interlocked operation, a lock that is taken or given back, the beginning of a wait, the setting of an event, an interrupt, a DPC, a timer or a work item that starts, a cancel; the same in every scenario. All else follows the step before it at once. An order is a sequence of such steps from start to end. A class is all orders that differ only in steps that do not conflict. A pre-emption: somebody else takes the next step although the one who took the last could have gone on. Bad is a bug check, a deadlock, a livelock, or final values that no serial order comes to. Memory is taken to be sequentially consistent.</source>
        <translation>Ein Schritt ist ein Laden oder Speichern in gemeinsamem Speicher, das Addieren von ++, eine unteilbare Operation, das Nehmen oder Zurückgeben einer Sperre, der Beginn eines Wartens, das Setzen eines Ereignisses, eine Unterbrechung, ein DPC, ein Timer oder ein Arbeitselement, das beginnt, ein Abbruch; dasselbe in jedem Szenario. Alles andere folgt sofort auf den Schritt davor. Eine Reihenfolge besteht aus solchen Schritten vom Anfang bis zum Ende. Eine Klasse sind alle Reihenfolgen, die sich nur in Schritten unterscheiden, die nicht in Konflikt stehen. Eine Verdrängung: jemand anders tut den nächsten Schritt, obwohl, wer den letzten tat, hätte weitermachen können. Schlecht ist ein Bugcheck, eine Verklemmung, ein Livelock, oder Endwerte, zu denen keine serielle Reihenfolge kommt. Der Speicher gilt als sequenziell konsistent.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The orders cannot be explored</source>
        <translation>Die Reihenfolgen können nicht erkundet werden</translation>
    </message>
    <message>
        <source>Going through all orders…</source>
        <translation>Alle Reihenfolgen werden durchgegangen…</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>A run shows one order. Here are all of them.</source>
        <translation>Ein Lauf zeigt eine Reihenfolge. Hier sind alle.</translation>
    </message>
    <message>
        <source>EXHAUSTIVE</source>
        <translation>VOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>BOUNDED</source>
        <translation>BESCHRÄNKT</translation>
    </message>
    <message>
        <source>STOPPED AT A LIMIT</source>
        <translation>AN EINER GRENZE ANGEHALTEN</translation>
    </message>
    <message>
        <source>Unsafe: some orders go wrong</source>
        <translation>Unsicher: einige Reihenfolgen gehen schief</translation>
    </message>
    <message>
        <source>Safe: no order goes wrong</source>
        <translation>Sicher: keine Reihenfolge geht schief</translation>
    </message>
    <message>
        <source>Unknown: no order goes wrong within the bound; beyond it nobody has looked</source>
        <translation>Unbekannt: innerhalb der Schranke geht keine Reihenfolge schief; dahinter hat niemand nachgesehen</translation>
    </message>
    <message>
        <source>Unknown: no bad order was found, but not all were gone through</source>
        <translation>Unbekannt: keine schlechte Reihenfolge wurde gefunden, aber nicht alle wurden durchgegangen</translation>
    </message>
    <message>
        <source>The scenario has changed since.</source>
        <translation>Das Szenario hat sich seither geändert.</translation>
    </message>
    <message>
        <source>some orders never end, so they have no number</source>
        <translation>einige Reihenfolgen enden nie und haben darum keine Zahl</translation>
    </message>
    <message>
        <source>By a serial run: %1</source>
        <translation>Bei einem seriellen Lauf: %1</translation>
    </message>
    <message>
        <source>Whether all orders were gone through, only those within a bound, or as many as a limit allows. Only an exhaustive result may say safe.</source>
        <translation>Ob alle Reihenfolgen durchgegangen wurden, nur die innerhalb einer Schranke, oder so viele, wie eine Grenze zulässt. Nur ein vollständiges Ergebnis darf sicher sagen.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Counting orders</source>
        <translation>Reihenfolgen werden gezählt</translation>
    </message>
    <message>
        <source>Counting classes</source>
        <translation>Klassen werden gezählt</translation>
    </message>
    <message>
        <source>Looking for the simplest order of each outcome</source>
        <translation>Die einfachste Reihenfolge jedes Ausgangs wird gesucht</translation>
    </message>
    <message>
        <source>Serial orders, for what is expected</source>
        <translation>Serielle Reihenfolgen, für das, was erwartet wird</translation>
    </message>
    <message>
        <source>%1 still to go through</source>
        <translation>%1 noch durchzugehen</translation>
    </message>
    <message>
        <source>at least %1 s more</source>
        <translation>noch mindestens %1 s</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>a bad order is known</source>
        <translation>eine schlechte Reihenfolge ist bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1
A run of it was made and came to this outcome.</source>
        <translation>%1
Ein Lauf davon wurde gemacht und kam zu diesem Ausgang.</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>schlecht: %1</translation>
    </message>
    <message>
        <source>good: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>That go on from here, and how many of them go wrong</source>
        <translation>Die von hier aus weitergehen, und wie viele davon schiefgehen</translation>
    </message>
    <message numerus="yes">
        <source>Unsafe: %1 of %2 order(s) go wrong</source>
        <translation>
            <numerusform>Unsicher: %1 von %2 Reihenfolge geht schief</numerusform>
            <numerusform>Unsicher: %1 von %2 Reihenfolgen gehen schief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Safe: none of the %1 order(s) goes wrong, and there are no others</source>
        <translation>
            <numerusform>Sicher: die %1 Reihenfolge, die es gibt, geht nicht schief</numerusform>
            <numerusform>Sicher: keine der %1 Reihenfolgen geht schief, und andere gibt es nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 class(es)</source>
        <translation>
            <numerusform>%1 Klasse</numerusform>
            <numerusform>%1 Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) gone through in %2 s</source>
        <translation>
            <numerusform>%1 Zustand in %2 s durchgegangen</numerusform>
            <numerusform>%1 Zustände in %2 s durchgegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the least bad order has %n pre-emption(s)</source>
        <translation>
            <numerusform>die einfachste schlechte Reihenfolge hat %n Verdrängung</numerusform>
            <numerusform>die einfachste schlechte Reihenfolge hat %n Verdrängungen</numerusform>
        </translation>
    </message>
    <message>
        <source>One order of each class</source>
        <translation>Eine Reihenfolge jeder Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) found</source>
        <translation>
            <numerusform>%1 Zustand gefunden</numerusform>
            <numerusform>%1 Zustände gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) ended</source>
        <translation>
            <numerusform>%1 Reihenfolge zu Ende</numerusform>
            <numerusform>%1 Reihenfolgen zu Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, ein Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the order up to here in the timeline: %1</source>
        <translation>Die Reihenfolge bis hierher in der Zeitleiste öffnen: %1</translation>
    </message>
    <message>
        <source>%1, %2 bad</source>
        <translation>%1, %2 schlecht</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 Reihenfolge</numerusform>
            <numerusform>%1 Reihenfolgen</numerusform>
        </translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Eine Klasse</translation>
    </message>
    <message>
        <source>A class of %1</source>
        <translation>Eine Klasse: %1</translation>
    </message>
    <message>
        <source>%1 like this</source>
        <translation>%1 dieser Art</translation>
    </message>
    <message>
        <source>Open this order in the timeline: %1</source>
        <translation>Diese Reihenfolge in der Zeitleiste öffnen: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>What the orders come to</source>
        <translation>Wozu die Reihenfolgen kommen</translation>
    </message>
    <message>
        <source>The orders as a tree of choices</source>
        <translation>Die Reihenfolgen als Baum der Wahl</translation>
    </message>
    <message>
        <source>Orders that begin alike are one branch, and part where somebody else takes the next step; click a step to open the run up to there</source>
        <translation>Reihenfolgen, die gleich beginnen, sind ein Ast und trennen sich, wo ein anderer den nächsten Schritt tut; ein Klick auf einen Schritt öffnet den Lauf bis dorthin</translation>
    </message>
    <message numerus="yes">
        <source>Choices: %n class(es)</source>
        <translation>
            <numerusform>Wahl: %n Klasse</numerusform>
            <numerusform>Wahl: %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>One order of each class.</source>
        <translation>Eine Reihenfolge jeder Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>Choices: %1 of %2 class(es)</source>
        <translation>
            <numerusform>Wahl: %1 von %2 Klasse</numerusform>
            <numerusform>Wahl: %1 von %2 Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>One order each of some classes of every outcome: there are too many to show all.</source>
        <translation>Je eine Reihenfolge einiger Klassen jedes Ausgangs: alle zu zeigen, sind es zu viele.</translation>
    </message>
    <message>
        <source>Choices: simplest orders</source>
        <translation>Wahl: einfachste Reihenfolgen</translation>
    </message>
    <message>
        <source>The simplest order of each outcome; classes were not counted.</source>
        <translation>Die einfachste Reihenfolge je Ausgang; Klassen wurden nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>syncscope::views::PendingStrip</name>
    <message>
        <source>Pending</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>%1 is due in %2</source>
        <translation>%1 ist fällig in %2</translation>
    </message>
    <message>
        <source>%1 is queued and starts in %2</source>
        <translation>%1 ist eingereiht und beginnt in %2</translation>
    </message>
    <message>
        <source>%1 is asserted and served in %2</source>
        <translation>%1 ist ausgelöst und wird bedient in %2</translation>
    </message>
    <message>
        <source>%1 comes in %2</source>
        <translation>%1 kommt in %2</translation>
    </message>
    <message>
        <source>%1, and does not come to it in this run</source>
        <translation>%1, und dazu kommt es in diesem Lauf nicht</translation>
    </message>
    <message>
        <source>%1 does not come to it in this run</source>
        <translation>%1 kommt in diesem Lauf nicht dazu</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>Nothing is pending here</source>
        <translation>Hier steht nichts aus</translation>
    </message>
    <message>
        <source>Click one to go there; left, right and Return by key</source>
        <translation>Ein Klick führt hin; mit Tasten links, rechts und Eingabe</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>Steht aus: %1</translation>
    </message>
    <message>
        <source>nothing is on its way</source>
        <translation>nichts ist unterwegs</translation>
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
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The question: %1</source>
        <translation>Die Frage: %1</translation>
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
    <name>syncscope::views::ReachPanel</name>
    <message>
        <source>Can this happen?</source>
        <translation>Kann das vorkommen?</translation>
    </message>
    <message>
        <source>TotalRequestsProcessed == 1 at end</source>
        <translation>TotalRequestsProcessed == 1 at end</translation>
    </message>
    <message>
        <source>A condition on variables and locks: NAME == NUMBER, with == != &lt; &lt;= &gt; &gt;=, or LOCK == held or free; &amp;&amp; joins several, and &quot;at end&quot; behind it asks of the last state of an order only</source>
        <translation>Eine Bedingung an Variablen und Sperren: NAME == ZAHL, mit == != &lt; &lt;= &gt; &gt;=, oder SPERRE == held oder free; &amp;&amp; verbindet mehrere, und „at end“ dahinter fragt nur nach dem letzten Zustand einer Reihenfolge</translation>
    </message>
    <message>
        <source>Whether all orders were gone through, only those within a bound, or as many as a limit allows</source>
        <translation>Ob alle Reihenfolgen durchgegangen wurden, nur die innerhalb einer Schranke, oder so viele, wie eine Grenze zulässt</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>In der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Make this order the scenario&apos;s, and go to where the condition comes true; undo takes it back</source>
        <translation>Diese Reihenfolge zu der des Szenarios machen und dorthin gehen, wo die Bedingung eintritt; Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Look for an order that makes it true (Enter)</source>
        <translation>Eine Reihenfolge suchen, die sie eintreten lässt (Eingabe)</translation>
    </message>
    <message>
        <source>Looking for an order that makes it true…</source>
        <translation>Eine Reihenfolge wird gesucht, die sie eintreten lässt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) found</source>
        <translation>
            <numerusform>%1 Zustand gefunden</numerusform>
            <numerusform>%1 Zustände gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>Das kann nicht beantwortet werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 state(s) gone through in %2 s</source>
        <translation>
            <numerusform>%1 Zustand in %2 s durchgegangen</numerusform>
            <numerusform>%1 Zustände in %2 s durchgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: it is so from the beginning</source>
        <translation>Ja: es ist von Anfang an so</translation>
    </message>
    <message>
        <source>Yes: after %1, with %2</source>
        <translation>Ja: nach %1, mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-emption(s)</source>
        <translation>
            <numerusform>%n Verdrängung</numerusform>
            <numerusform>%n Verdrängungen</numerusform>
        </translation>
    </message>
    <message>
        <source>EXHAUSTIVE</source>
        <translation>VOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>BOUNDED</source>
        <translation>BESCHRÄNKT</translation>
    </message>
    <message>
        <source>STOPPED AT A LIMIT</source>
        <translation>AN EINER GRENZE ANGEHALTEN</translation>
    </message>
    <message>
        <source>No order reaches it</source>
        <translation>Keine Reihenfolge kommt dorthin</translation>
    </message>
    <message>
        <source>No order within the bound reaches it; beyond it nobody has looked</source>
        <translation>Keine Reihenfolge innerhalb der Schranke kommt dorthin; jenseits davon hat niemand nachgesehen</translation>
    </message>
    <message>
        <source>Not decided: no order was found, but not all were gone through</source>
        <translation>Nicht entschieden: keine Reihenfolge wurde gefunden, aber nicht alle wurden durchgegangen</translation>
    </message>
    <message>
        <source>The scenario has changed since.</source>
        <translation>Das Szenario hat sich seither geändert.</translation>
    </message>
</context>
<context>
    <name>syncscope::views::RunPair</name>
    <message>
        <source>Two runs</source>
        <translation>Zwei Läufe</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>The two runs are the same, event for event.</source>
        <translation>Die beiden Läufe sind gleich, Ereignis für Ereignis.</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>er ist zu Ende</translation>
    </message>
    <message>
        <source>First difference at %1. %2: %3. %4: %5.</source>
        <translation>Erster Unterschied bei %1. %2: %3. %4: %5.</translation>
    </message>
    <message>
        <source>Choose a configuration above: its run is shown below the one that is open.</source>
        <translation>Oben eine Konfiguration wählen: ihr Lauf wird unter dem offenen gezeigt.</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>≠ first difference</source>
        <translation>≠ erster Unterschied</translation>
    </message>
    <message>
        <source>Two runs under one axis of time. Left and right step, plus and minus zoom, 0 shows all, D goes to the first difference, Y asks why in the upper run, Shift+Y in the lower one.</source>
        <translation>Zwei Läufe unter einer Zeitachse. Links und rechts gehen einen Schritt, Plus und Minus vergrößern und verkleinern, 0 zeigt alles, D geht zum ersten Unterschied, Y fragt im oberen Lauf warum, Umschalt+Y im unteren.</translation>
    </message>
    <message>
        <source>%1 (event %2%3)</source>
        <translation>%1 (Ereignis %2%3)</translation>
    </message>
    <message>
        <source>, rule %1</source>
        <translation>, Regel %1</translation>
    </message>
</context>
<context>
    <name>syncscope::views::SchedulePanel</name>
    <message>
        <source>You are the scheduler</source>
        <translation>Du bist der Scheduler</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What to reach by choosing the order</source>
        <translation>Was durch die Wahl der Folge zu erreichen ist</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>The schedule so far: a processor&apos;s number for each step, x3 repeats it, 1:NAME lets what has that name come in. Enter takes what is typed</source>
        <translation>Der Ablaufplan bisher: die Nummer eines Prozessors für jeden Schritt, x3 wiederholt sie, 1:NAME lässt herein, was so heißt. Eingabe übernimmt, was getippt ist</translation>
    </message>
    <message>
        <source>Schedule, such as 0 1x3 0x2</source>
        <translation>Ablaufplan, etwa 0 1x3 0x2</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Take the last choice back</source>
        <translation>Die letzte Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take the last choice back (Backspace)</source>
        <translation>Die letzte Wahl zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make the choice that was taken back again</source>
        <translation>Die zurückgenommene Wahl wieder treffen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Take all choices back</source>
        <translation>Jede Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Let the rest run in time order, to the end</source>
        <translation>Den Rest in der Folge der Zeit laufen lassen, bis zum Ende</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the schedule</source>
        <translation>Den Ablaufplan kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take the schedule that was copied</source>
        <translation>Den kopierten Ablaufplan übernehmen</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Behalten und verlassen</translation>
    </message>
    <message>
        <source>Leave, and keep this order as the scenario&apos;s own; undo takes it back</source>
        <translation>Verlassen und diese Folge als die des Szenarios behalten; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave, and show the run from before</source>
        <translation>Verlassen und den Lauf von vorher zeigen</translation>
    </message>
    <message>
        <source>Goal of your own</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>TotalRequestsProcessed == 1 at end</source>
        <translation>TotalRequestsProcessed == 1 at end</translation>
    </message>
    <message>
        <source>What is to be reached: a condition on variables and locks, such as TotalRequestsProcessed == 1 &amp;&amp; Device.lock == free; &quot;at end&quot; behind it asks when nothing is left to choose. Enter takes it</source>
        <translation>Was erreicht werden soll: eine Bedingung an Variablen und Sperren, etwa TotalRequestsProcessed == 1 &amp;&amp; Device.lock == free; „at end“ dahinter fragt erst, wenn nichts mehr zu wählen ist. Eingabe übernimmt sie</translation>
    </message>
    <message>
        <source>Enter takes it as the goal</source>
        <translation>Eingabe macht sie zum Ziel</translation>
    </message>
    <message>
        <source>A goal of your own…</source>
        <translation>Ein eigenes Ziel…</translation>
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
    <name>syncscope::views::SharingView</name>
    <message>
        <source>Copy with the C</source>
        <translation>Mit dem C kopieren</translation>
    </message>
    <message>
        <source>Copy which lock guards which data as a comment, with the C that creates the objects so</source>
        <translation>Welche Sperre welche Daten schützt als Kommentar kopieren, mit dem C, das die Objekte so anlegt</translation>
    </message>
    <message>
        <source>Data by callbacks</source>
        <translation>Daten nach Callbacks</translation>
    </message>
    <message>
        <source>A marked cell can meet another one: nothing keeps the two accesses apart</source>
        <translation>Eine markierte Zelle kann auf eine andere treffen: nichts hält die beiden Zugriffe auseinander</translation>
    </message>
    <message>
        <source>Show the two accesses</source>
        <translation>Die beiden Zugriffe zeigen</translation>
    </message>
    <message>
        <source>Go to the second of the two accesses in the timeline</source>
        <translation>Zum zweiten der beiden Zugriffe in der Zeitachse gehen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Guarded by</source>
        <translation>Geschützt durch</translation>
    </message>
    <message>
        <source>A thread&apos;s own routine</source>
        <translation>Eine Routine eines Threads</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>interlocked</source>
        <translation>Interlocked</translation>
    </message>
    <message>
        <source>%1, not kept apart</source>
        <translation>%1, nicht auseinandergehalten</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>hält dabei %1</translation>
    </message>
    <message>
        <source>Which callbacks touch which data: there is no run yet.</source>
        <translation>Welche Callbacks welche Daten berühren: es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>The callbacks share no data in this run.</source>
        <translation>Die Callbacks teilen in diesem Lauf keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 of %n variable(s) two callbacks can meet that nothing keeps apart.</source>
        <translation>
            <numerusform>An %1 von %n Variable können sich zwei Callbacks treffen, die nichts auseinanderhält.</numerusform>
            <numerusform>An %1 von %n Variablen können sich zwei Callbacks treffen, die nichts auseinanderhält.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is touched by two callbacks at once.</source>
        <translation>Nichts wird von zwei Callbacks zugleich berührt.</translation>
    </message>
    <message>
        <source>Guarded by: %1.</source>
        <translation>Geschützt durch: %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2 times, holding no lock at all of them.</source>
        <translation>Liest %1-mal und schreibt %2-mal und hält nicht jedes Mal eine Sperre.</translation>
    </message>
    <message>
        <source>It reads %1 and writes %2 times, always holding %3.</source>
        <translation>Liest %1-mal und schreibt %2-mal und hält dabei immer %3.</translation>
    </message>
    <message>
        <source>%1 on another processor</source>
        <translation>%1 auf einem anderen Prozessor</translation>
    </message>
    <message>
        <source>Nothing keeps it apart from: %1.</source>
        <translation>Nichts hält es auseinander von: %1.</translation>
    </message>
    <message>
        <source>Going through all orders…</source>
        <translation>Gehe alle Reihenfolgen durch…</translation>
    </message>
    <message>
        <source>The simplest order that breaks it: %1, which ends with %2.</source>
        <translation>Die einfachste Reihenfolge, die es bricht: %1, sie endet mit %2.</translation>
    </message>
    <message>
        <source>No order was found that ends with a wrong value of it.</source>
        <translation>Keine Reihenfolge wurde gefunden, die mit einem falschen Wert davon endet.</translation>
    </message>
    <message>
        <source>Open this order</source>
        <translation>Diese Reihenfolge öffnen</translation>
    </message>
    <message>
        <source>Find the order that breaks it</source>
        <translation>Die Reihenfolge suchen, die es bricht</translation>
    </message>
    <message>
        <source>The run in this order, as an edit that can be undone</source>
        <translation>Der Lauf in dieser Reihenfolge, als Änderung, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Go through all orders, and show the simplest in which this goes wrong</source>
        <translation>Alle Reihenfolgen durchgehen und die einfachste zeigen, in der das schiefgeht</translation>
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
    <message>
        <source>Click: stop where a processor comes to this line (F9)</source>
        <translation>Klicken: halten, wo ein Prozessor in diese Zeile kommt (F9)</translation>
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
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Open the first lesson: watch, predict, break it, fix it</source>
        <translation>Die erste Lektion öffnen: zusehen, vorhersagen, brechen, reparieren</translation>
    </message>
    <message>
        <source>New here? Two reads, one count.</source>
        <translation>Neu hier? Zweimal gelesen, einmal gezählt.</translation>
    </message>
    <message>
        <source>In three minutes: see an update get lost, lose one yourself, and repair it.</source>
        <translation>In drei Minuten: sehen, wie eine Änderung verloren geht, selbst eine verlieren, und es reparieren.</translation>
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
    <name>syncscope::views::WhyPanel</name>
    <message>
        <source>Why it happened</source>
        <translation>Warum es geschah</translation>
    </message>
    <message>
        <source>Each sentence is a link to its event</source>
        <translation>Jeder Satz ist ein Verweis auf sein Ereignis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the whole answer as text</source>
        <translation>Die ganze Antwort als Text kopieren</translation>
    </message>
    <message>
        <source>&lt;p class=&quot;muted&quot;&gt;Looking for the causes…&lt;/p&gt;</source>
        <translation>&lt;p class=&quot;muted&quot;&gt;Die Ursachen werden gesucht…&lt;/p&gt;</translation>
    </message>
    <message>
        <source>event %1 · %2</source>
        <translation>Ereignis %1 · %2</translation>
    </message>
    <message>
        <source>event %1 · %2 · rule %3</source>
        <translation>Ereignis %1 · %2 · Regel %3</translation>
    </message>
    <message>
        <source>What if not?</source>
        <translation>Was, wenn nicht?</translation>
    </message>
    <message>
        <source>The machine runs again without its root… &lt;a href=&quot;%1&quot;&gt;&lt;u&gt;Cancel&lt;/u&gt;&lt;/a&gt;</source>
        <translation>Die Maschine läuft noch einmal, ohne die erste Ursache… &lt;a href=&quot;%1&quot;&gt;&lt;u&gt;Abbrechen&lt;/u&gt;&lt;/a&gt;</translation>
    </message>
    <message>
        <source>What if not? The machine has run it.</source>
        <translation>Was, wenn nicht? Die Maschine hat es ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing here could be left out and run again.</source>
        <translation>Nichts hier ließ sich weglassen und noch einmal ausführen.</translation>
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
        <source>Type parts of a command&apos;s or a scenario&apos;s name</source>
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
        <source>A picture does not take the window&apos;s colours</source>
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
        <translation>Fa&amp;rben:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Empty: the scenario&apos;s title</source>
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
        <source>The run&apos;s, in the footer: who has it can make the same picture</source>
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
        <translation>Sp&amp;uren:</translation>
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
        <translation>Pr&amp;otokolldatei öffnen…</translation>
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
        <source>Type a part of an action&apos;s name, or of its key</source>
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
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Read the scenario&apos;s files again</source>
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
        <source>Cop&amp;y as picture</source>
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
        <source>Cha&amp;nge keys…</source>
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
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>S&amp;tartseite</translation>
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
        <translation>Abs&amp;pielen</translation>
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
        <source>Step bac&amp;k</source>
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
        <source>Sl&amp;ower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play half as fast</source>
        <translation>Halb so schnell abspielen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play twice as fast</source>
        <translation>Doppelt so schnell abspielen</translation>
    </message>
    <message>
        <source>Steps are &amp;accesses</source>
        <translation>Schritte sind Zug&amp;riffe</translation>
    </message>
    <message>
        <source>Steps are state&amp;ments</source>
        <translation>Schritte sind Anwe&amp;isungen</translation>
    </message>
    <message>
        <source>Steps are framework e&amp;vents</source>
        <translation>Schritte sind Ereignisse des &amp;Frameworks</translation>
    </message>
    <message>
        <source>Steps are re&amp;quests</source>
        <translation>Schritte sind Anf&amp;orderungen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Den La&amp;uf abbrechen</translation>
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
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>Auswahl zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the range that was dragged, or the slice at the playhead</source>
        <translation>Die gezogene Strecke zeigen, oder das Stück am Abspielkopf</translation>
    </message>
    <message>
        <source>Pan lef&amp;t</source>
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
        <translation>Nächs&amp;te Zeitachse</translation>
    </message>
    <message>
        <source>Events, time, or time with short gaps</source>
        <translation>Ereignisse, Zeit, oder Zeit mit kurzen Lücken</translation>
    </message>
    <message>
        <source>Next choice of arro&amp;ws</source>
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
        <translation>Zur W&amp;irkung</translation>
    </message>
    <message>
        <source>Go to what the event at the playhead caused</source>
        <translation>Zu dem gehen, was das Ereignis am Abspielkopf bewirkte</translation>
    </message>
    <message>
        <source>Anot&amp;her of several</source>
        <translation>Eine an&amp;dere von mehreren</translation>
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
        <translation>V&amp;origes in der Spur</translation>
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
        <translation>Nächster Tre&amp;ffer</translation>
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
        <source>&amp;Marker A here</source>
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
        <translation>Die &amp;Messung behalten</translation>
    </message>
    <message>
        <source>Keep what is measured between A and B, or give it up again</source>
        <translation>Behalten, was zwischen A und B gemessen ist, oder es wieder aufgeben</translation>
    </message>
    <message>
        <source>&amp;Unmark everything</source>
        <translation>Mar&amp;kiertes aufgeben</translation>
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
        <source>Lanes &amp;as usual</source>
        <translation>Spuren &amp;wie üblich</translation>
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
        <translation>Fa&amp;lten, was #if weglässt</translation>
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
        <source>To the t&amp;imeline</source>
        <translation>Zur &amp;Zeitachse</translation>
    </message>
    <message>
        <source>Give the timeline the focus</source>
        <translation>Der Zeitachse den Fokus geben</translation>
    </message>
    <message>
        <source>Find a s&amp;cenario</source>
        <translation>Ein Szenario &amp;suchen</translation>
    </message>
    <message>
        <source>Type a part of a scenario&apos;s name</source>
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
    <message>
        <source>Event number, a time such as 5.3us, or finding 0:</source>
        <translation>Nummer eines Ereignisses, eine Zeit wie 5.3us, oder finding 0:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event, finding or time of this run</source>
        <translation>„%1“ ist kein Ereignis, kein Befund und keine Zeit dieses Laufs</translation>
    </message>
    <message>
        <source>Go to an event by its number, to a time, or to a finding</source>
        <translation>Zu einem Ereignis nach seiner Nummer, zu einer Zeit, oder zu einem Befund gehen</translation>
    </message>
    <message>
        <source>Next &amp;part of the lesson</source>
        <translation>Nächster Teil der &amp;Lektion</translation>
    </message>
    <message>
        <source>Watch, predict, break it, fix it: the part that follows</source>
        <translation>Zusehen, vorhersagen, brechen, reparieren: der Teil, der folgt</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the lesson</source>
        <translation>&amp;Voriger Teil der Lektion</translation>
    </message>
    <message>
        <source>The part of the lesson before this one</source>
        <translation>Der Teil der Lektion vor diesem</translation>
    </message>
    <message>
        <source>The lesso&amp;n</source>
        <translation>Zur Lektion</translation>
    </message>
    <message>
        <source>Go to the part of the lesson that is shown</source>
        <translation>Zu dem Teil der Lektion gehen, der zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>Erste Lektio&amp;n</translation>
    </message>
    <message>
        <source>Two reads, one count: three minutes from the start</source>
        <translation>Zweimal gelesen, einmal gezählt: drei Minuten von vorn</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>Write lesson.md, with what it looks like beside it</source>
        <translation>lesson.md schreiben; daneben steht, wie es aussieht</translation>
    </message>
    <message>
        <source>lesson.md</source>
        <translation>lesson.md</translation>
    </message>
    <message>
        <source>Let everything stand back that has nothing to do with the event at the playhead; a click on a slice does so, too</source>
        <translation>Alles zurücktreten lassen, was mit dem Ereignis am Abspielkopf nichts zu tun hat; ein Klick auf einen Abschnitt tut das auch</translation>
    </message>
    <message>
        <source>Show below the lanes what is on its way: timers, DPCs, work items, interrupts, arrivals</source>
        <translation>Unter den Spuren zeigen, was unterwegs ist: Timer, DPCs, Arbeitselemente, Unterbrechungen, Ankünfte</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Arrange the window to compare: the table of all configurations, and the one that is open</source>
        <translation>Das Fenster zum Vergleichen anordnen: die Tabelle aller Konfigurationen und die offene</translation>
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
        <source>Cha&amp;nge keys…</source>
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
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open or close the notes: what comes next, the time and the lesson</source>
        <translation>Die Notizen öffnen oder schließen: was als Nächstes kommt, die Zeit und die Lektion</translation>
    </message>
</context>
<context>
    <name>syncscope::window::PresenterNotes</name>
    <message>
        <source>Notes – Sync Scope Lab</source>
        <translation>Notizen – Sync Scope Lab</translation>
    </message>
    <message>
        <source>Time since the presentation began</source>
        <translation>Zeit seit dem Anfang des Vortrags</translation>
    </message>
    <message>
        <source>From zero</source>
        <translation>Von null</translation>
    </message>
    <message>
        <source>Count the time from zero again</source>
        <translation>Die Zeit wieder von null zählen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The presentation is over.</source>
        <translation>Der Vortrag ist zu Ende.</translation>
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
        <translation>Zurück zum &amp;Gespeicherten</translation>
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
        <source>the last session&apos;s settings</source>
        <translation>die Einstellungen der letzten Sitzung</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
</context>
<context>
    <name>syncscope::window::Studies</name>
    <message>
        <source>&amp;Compare configurations</source>
        <translation>&amp;Konfigurationen vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Every sync scope, execution level and guard, under the same arrivals</source>
        <translation>Jeder Synchronisationsbereich, jede Ausführungsebene und jeder Schutz, unter denselben Ankünften</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>Throughput, latency, time by IRQL, locks and processors of every configuration</source>
        <translation>Durchsatz, Latenz, Zeit nach IRQL, Sperren und Prozessoren jeder Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Sweep a parameter</source>
        <translation>Einen &amp;Parameter variieren</translation>
    </message>
    <message>
        <source>One setting over several values, and where the ranking changes</source>
        <translation>Eine Einstellung über mehrere Werte, und wo sich die Rangfolge ändert</translation>
    </message>
    <message>
        <source>&amp;Two runs side by side</source>
        <translation>&amp;Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Two configurations under one axis of time</source>
        <translation>Zwei Konfigurationen unter einer Zeitachse</translation>
    </message>
    <message>
        <source>All &amp;orders</source>
        <translation>Alle &amp;Reihenfolgen</translation>
    </message>
    <message>
        <source>Every way in which the steps can follow one another, and what each comes to</source>
        <translation>Jede Weise, auf die die Schritte aufeinander folgen können, und wozu jede kommt</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>Shared &amp;data</source>
        <translation>Geteilte Daten</translation>
    </message>
    <message>
        <source>Which callbacks touch which data, what guards it, and which two can meet there</source>
        <translation>Welche Callbacks welche Daten berühren, was sie schützt, und welche zwei sich dort treffen können</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>Geteilte Daten</translation>
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
<context>
    <name>syncscope::window::Travel</name>
    <message>
        <source>&amp;Why?</source>
        <translation>Waru&amp;m?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why the event at the cursor happened, or what is selected in a table: its causes, one after the other</source>
        <translation>Warum das Ereignis am Abspielkopf geschah, oder was in einer Tabelle ausgewählt ist: seine Ursachen, eine nach der anderen</translation>
    </message>
    <message>
        <source>W&amp;ho last wrote this?</source>
        <translation>&amp;Wer hat das zuletzt geschrieben?</translation>
    </message>
    <message>
        <source>Go back to the write whose value this variable has here; again, to the one before</source>
        <translation>Zurück zu dem Schreiben, dessen Wert diese Variable hier hat; noch einmal, zu dem davor</translation>
    </message>
    <message>
        <source>Where this &amp;lock is acquired next</source>
        <translation>Näc&amp;hstes Nehmen dieser Sperre</translation>
    </message>
    <message>
        <source>Go to where the lock is taken next</source>
        <translation>Dorthin gehen, wo die Sperre als Nächstes genommen wird</translation>
    </message>
    <message>
        <source>Where this lock was acquire&amp;d before</source>
        <translation>Voriges Nehmen &amp;dieser Sperre</translation>
    </message>
    <message>
        <source>Go to where the lock was taken before</source>
        <translation>Dorthin gehen, wo die Sperre davor genommen wurde</translation>
    </message>
    <message>
        <source>Breakpo&amp;int on this line</source>
        <translation>Hal&amp;tepunkt in dieser Zeile</translation>
    </message>
    <message>
        <source>Stop where a processor comes to this line of the driver, or no more</source>
        <translation>Halten, wo ein Prozessor in diese Zeile des Treibers kommt, oder nicht mehr</translation>
    </message>
    <message>
        <source>Run to the ne&amp;xt breakpoint</source>
        <translation>Weiter zum nächsten Haltepun&amp;kt</translation>
    </message>
    <message>
        <source>Go on to where a breakpoint is hit next</source>
        <translation>Weiter bis dorthin, wo als Nächstes ein Haltepunkt getroffen wird</translation>
    </message>
    <message>
        <source>There is no breakpoint yet: F9 on a line of the driver sets one</source>
        <translation>Es gibt noch keinen Haltepunkt: F9 auf einer Zeile des Treibers setzt einen</translation>
    </message>
    <message>
        <source>No breakpoint is hit after this</source>
        <translation>Kein Haltepunkt wird danach getroffen</translation>
    </message>
    <message>
        <source>Run &amp;back to the breakpoint before</source>
        <translation>Zur&amp;ück zum vorigen Haltepunkt</translation>
    </message>
    <message>
        <source>Go back to where a breakpoint was hit before</source>
        <translation>Zurück dorthin, wo davor ein Haltepunkt getroffen wurde</translation>
    </message>
    <message>
        <source>No breakpoint is hit before this</source>
        <translation>Kein Haltepunkt wird davor getroffen</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>&amp;Haltepunkte</translation>
    </message>
    <message>
        <source>Show or hide the list of breakpoints</source>
        <translation>Die Liste der Haltepunkte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Back to where I &amp;was</source>
        <translation>Zurück, wo ich &amp;war</translation>
    </message>
    <message>
        <source>Back to the place in the run before the last jump</source>
        <translation>Zurück zu der Stelle im Lauf vor dem letzten Sprung</translation>
    </message>
    <message>
        <source>Forw&amp;ard again</source>
        <translation>Wieder v&amp;or</translation>
    </message>
    <message>
        <source>Forward again after going back</source>
        <translation>Wieder vor, nachdem es zurück ging</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler</source>
        <translation>Du bist der &amp;Scheduler</translation>
    </message>
    <message>
        <source>You schedule</source>
        <translation>Selbst planen</translation>
    </message>
    <message>
        <source>Choose yourself which processor takes the next step</source>
        <translation>Selbst wählen, welcher Prozessor den nächsten Schritt tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Fach schließen</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Select a slice, a wait, a value or a finding and press %1, or take &quot;Why?&quot; from its menu.</source>
        <translation>Noch ist nichts gefragt. Ein Stück, ein Warten, einen Wert oder einen Befund auswählen und %1 drücken, oder „Warum?“ aus seinem Menü nehmen.</translation>
    </message>
    <message>
        <source>Nothing has happened there yet that could be asked about</source>
        <translation>Dort ist noch nichts geschehen, wonach sich fragen ließe</translation>
    </message>
    <message>
        <source>Which variable? Put the cursor on its name in the driver, or select its lane, its row or an access to it</source>
        <translation>Welche Variable? Die Schreibmarke auf ihren Namen im Treiber setzen, oder ihre Spur, ihre Zeile oder einen Zugriff auf sie auswählen</translation>
    </message>
    <message>
        <source>Nobody has written %1 before this</source>
        <translation>Niemand hat %1 davor geschrieben</translation>
    </message>
    <message>
        <source>No lock is acquired in that direction</source>
        <translation>In dieser Richtung wird keine Sperre genommen</translation>
    </message>
    <message>
        <source>%1 is not acquired after this</source>
        <translation>%1 wird danach nicht genommen</translation>
    </message>
    <message>
        <source>%1 is not acquired before this</source>
        <translation>%1 wird davor nicht genommen</translation>
    </message>
    <message>
        <source>Breakpoint on line %1</source>
        <translation>Haltepunkt in Zeile %1</translation>
    </message>
    <message>
        <source>Breakpoint on line %1: nothing is recorded on line %2</source>
        <translation>Haltepunkt in Zeile %1: in Zeile %2 ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Breakpoint taken away</source>
        <translation>Haltepunkt gelöscht</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Who last wrote %1?</source>
        <translation>Wer hat %1 zuletzt geschrieben?</translation>
    </message>
    <message>
        <source>Stop where it is written</source>
        <translation>Halten, wo sie geschrieben wird</translation>
    </message>
    <message>
        <source>Next acquire of %1</source>
        <translation>Nächstes Nehmen von %1</translation>
    </message>
    <message>
        <source>Previous acquire of %1</source>
        <translation>Voriges Nehmen von %1</translation>
    </message>
    <message>
        <source>It is not acquired in that direction</source>
        <translation>In dieser Richtung wird sie nicht genommen</translation>
    </message>
    <message>
        <source>Stop where it is acquired</source>
        <translation>Halten, wo sie genommen wird</translation>
    </message>
</context>
</TS>
