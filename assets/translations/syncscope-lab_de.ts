<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Weniger</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien vom Typ:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ordner darüber</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Einzelheiten zeigen...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Einzelheiten verbergen...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vorgaben</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Adresse des &amp;Verweises kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
    <message>
        <source>Texts and numbers in this language, this time: en or de.</source>
        <translation>Texte und Zahlen diesmal in dieser Sprache: en oder de.</translation>
    </message>
    <message>
        <source>Begin in presenter mode, in the colours of projector, light, dark or high-contrast.</source>
        <translation>Im Vortrag beginnen, in den Farben von projector, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>--language: found "%1"; expected en or de</source>
        <translation>--language: gefunden wurde „%1“; erwartet wird en oder de</translation>
    </message>
    <message>
        <source>found "%1" after "%2"; expected one scenario</source>
        <translation>gefunden wurde „%1“ nach „%2“; erwartet wird ein einziges Szenario</translation>
    </message>
    <message>
        <source>--beat: found "%1"; expected a number of keys, from 0 on</source>
        <translation>--beat: gefunden wurde „%1“; erwartet wird eine Zahl von Tasten, von 0 an</translation>
    </message>
    <message>
        <source>--profile: found "%1"; expected one of %2</source>
        <translation>--profile: gefunden wurde „%1“; erwartet wird eines von %2</translation>
    </message>
</context>
<context>
    <name>syncscope::Field</name>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>bug check 0x133 when DPCs or DISPATCH_LEVEL last too long</source>
        <translation>Bugcheck 0x133, wenn DPCs oder DISPATCH_LEVEL zu lange dauern</translation>
    </message>
    <message>
        <source>limit of one DPC</source>
        <translation>Grenze für einen DPC</translation>
    </message>
    <message>
        <source>clock ticks</source>
        <translation>Takte der Uhr</translation>
    </message>
    <message>
        <source>limit of time at DISPATCH_LEVEL or above</source>
        <translation>Grenze für die Zeit auf DISPATCH_LEVEL oder darüber</translation>
    </message>
    <message>
        <source>limit of clock interrupts a processor may miss before bug check 0x101</source>
        <translation>wie viele Uhrunterbrechungen ein Prozessor verpassen darf, ehe Bugcheck 0x101 kommt</translation>
    </message>
    <message>
        <source>logical processors, numbered from 0</source>
        <translation>logische Prozessoren, ab 0 gezählt</translation>
    </message>
    <message>
        <source>period of the clock interrupt; 0 = none</source>
        <translation>Abstand der Uhrunterbrechungen; 0 = keine</translation>
    </message>
    <message>
        <source>a thread's quantum; a clock tick charges 3</source>
        <translation>Zeitscheibe eines Threads; ein Takt der Uhr kostet 3</translation>
    </message>
    <message>
        <source>who gets a contended ordinary spin lock next; Windows leaves it open</source>
        <translation>wer einen umkämpften gewöhnlichen Spinlock als Nächster bekommt; Windows lässt es offen</translation>
    </message>
    <message>
        <source>which step comes next when several could: in time order, or drawn from the seed</source>
        <translation>welcher Schritt als Nächster kommt, wenn mehrere könnten: nach der Zeit oder aus dem Startwert gezogen</translation>
    </message>
    <message>
        <source>system worker threads</source>
        <translation>Arbeitsthreads des Systems</translation>
    </message>
    <message>
        <source>worker threads that may be added, one for each second in which none took a work item</source>
        <translation>Arbeitsthreads, die hinzukommen dürfen, einer für jede Sekunde, in der keiner ein Arbeitselement nahm</translation>
    </message>
    <message>
        <source>pageable code and data of the driver start out of memory</source>
        <translation>auslagerbarer Code und auslagerbare Daten des Treibers sind zu Beginn nicht im Speicher</translation>
    </message>
    <message>
        <source>Driver Verifier watches the driver</source>
        <translation>Driver Verifier beobachtet den Treiber</translation>
    </message>
    <message>
        <source>the framework's verifier watches the driver</source>
        <translation>der Verifier des Frameworks beobachtet den Treiber</translation>
    </message>
    <message>
        <source>DPC watchdog</source>
        <translation>DPC-Watchdog</translation>
    </message>
    <message>
        <source>a timer expires on the processor that set it; otherwise on processor 0</source>
        <translation>ein Timer läuft auf dem Prozessor ab, der ihn gestellt hat; sonst auf Prozessor 0</translation>
    </message>
    <message>
        <source>how much later each processor's clock ticks than that of the one before it</source>
        <translation>wie viel später die Uhr jedes Prozessors tickt als die des Prozessors davor</translation>
    </message>
    <message>
        <source>KMDF version the driver is bound to, "1.0" to "1.33"</source>
        <translation>Version von KMDF, an die der Treiber gebunden ist, "1.0" bis "1.33"</translation>
    </message>
    <message>
        <source>a load of shared memory</source>
        <translation>ein Laden aus gemeinsamem Speicher</translation>
    </message>
    <message>
        <source>the add of a compound assignment</source>
        <translation>das Addieren einer zusammengesetzten Zuweisung</translation>
    </message>
    <message>
        <source>a store to shared memory</source>
        <translation>ein Speichern in gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>each raise and each lower of the IRQL</source>
        <translation>jedes Anheben und jedes Senken des IRQL</translation>
    </message>
    <message>
        <source>taking a free spin lock</source>
        <translation>einen freien Spinlock nehmen</translation>
    </message>
    <message>
        <source>giving a spin lock back</source>
        <translation>einen Spinlock zurückgeben</translation>
    </message>
    <message>
        <source>release of an ordinary spin lock to its next owner</source>
        <translation>Übergabe eines gewöhnlichen Spinlocks an den nächsten Besitzer</translation>
    </message>
    <message>
        <source>release of an in-stack queued spin lock to its next owner</source>
        <translation>Übergabe eines eingereihten Spinlocks an den nächsten Besitzer</translation>
    </message>
    <message>
        <source>an interlocked operation</source>
        <translation>eine unteilbare Operation</translation>
    </message>
    <message>
        <source>taking a free fast mutex</source>
        <translation>einen freien schnellen Mutex nehmen</translation>
    </message>
    <message>
        <source>a wait that need not block</source>
        <translation>ein Warten, das nicht blockieren muss</translation>
    </message>
    <message>
        <source>from one thread to another</source>
        <translation>von einem Thread zu einem anderen</translation>
    </message>
    <message>
        <source>making a waiting thread ready</source>
        <translation>einen wartenden Thread bereit machen</translation>
    </message>
    <message>
        <source>an interrupt sent to another processor</source>
        <translation>eine Unterbrechung an einen anderen Prozessor</translation>
    </message>
    <message>
        <source>from an interrupt to its service routine</source>
        <translation>von einer Unterbrechung zu ihrer Serviceroutine</translation>
    </message>
    <message>
        <source>from the service routine to its DPC</source>
        <translation>von der Serviceroutine zu ihrem DPC</translation>
    </message>
    <message>
        <source>the clock interrupt</source>
        <translation>die Uhrunterbrechung</translation>
    </message>
    <message>
        <source>from queuing a work item to an idle worker</source>
        <translation>vom Einreihen eines Arbeitselements bis zu einem untätigen Arbeitsthread</translation>
    </message>
    <message>
        <source>each way between user and kernel mode</source>
        <translation>jeder Weg zwischen Benutzer- und Kernelmodus</translation>
    </message>
    <message>
        <source>a request's way from its sender to the queue</source>
        <translation>der Weg einer Anforderung vom Sender zur Warteschlange</translation>
    </message>
    <message>
        <source>a write to a device register</source>
        <translation>ein Schreiben in ein Register eines Geräts</translation>
    </message>
    <message>
        <source>a read of a device register</source>
        <translation>ein Lesen eines Registers eines Geräts</translation>
    </message>
    <message>
        <source>bringing a page back below DISPATCH_LEVEL</source>
        <translation>eine Seite unter DISPATCH_LEVEL zurückholen</translation>
    </message>
    <message>
        <source>a run that takes more steps ends with the outcome limit</source>
        <translation>ein Lauf mit mehr Schritten endet an der Grenze</translation>
    </message>
    <message>
        <source>longest trace</source>
        <translation>längste Aufzeichnung</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längster Lauf</translation>
    </message>
    <message>
        <source>driver memory</source>
        <translation>Speicher des Treibers</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>nested calls of driver functions</source>
        <translation>geschachtelte Aufrufe von Funktionen des Treibers</translation>
    </message>
    <message>
        <source>the driver text, a file beside scenario.json</source>
        <translation>der Text des Treibers, eine Datei neben scenario.json</translation>
    </message>
    <message>
        <source>names for #if and their values, set as driver.NAME</source>
        <translation>Namen für #if und ihre Werte, gesetzt als driver.NAME</translation>
    </message>
    <message>
        <source>when an object is refused, the set-up returns its status, or continues without it and what depends on it</source>
        <translation>wird ein Objekt abgelehnt, so gibt die Einrichtung dessen Status zurück oder macht weiter ohne es und alles, was davon abhängt</translation>
    </message>
    <message>
        <source>the values a name may be set to; a name not listed may have any</source>
        <translation>die Werte, auf die ein Name gesetzt werden darf; ein Name, der nicht genannt ist, darf jeden haben</translation>
    </message>
    <message>
        <source>dpc = later, in the DPC of its interrupt; inline = before WdfRequestSend returns</source>
        <translation>dpc = später, im DPC seiner Unterbrechung; inline = bevor WdfRequestSend zurückkehrt</translation>
    </message>
    <message>
        <source>from the send to its interrupt</source>
        <translation>vom Senden bis zu seiner Unterbrechung</translation>
    </message>
    <message>
        <source>processor its interrupt comes in on</source>
        <translation>Prozessor, auf dem seine Unterbrechung ankommt</translation>
    </message>
    <message>
        <source>its service routine runs at PASSIVE_LEVEL</source>
        <translation>seine Serviceroutine läuft auf PASSIVE_LEVEL</translation>
    </message>
    <message>
        <source>it has an EvtInterruptDpc</source>
        <translation>es hat einen EvtInterruptDpc</translation>
    </message>
    <message>
        <source>it has an EvtInterruptWorkItem</source>
        <translation>es hat ein EvtInterruptWorkItem</translation>
    </message>
    <message>
        <source>it uses a WDFSPINLOCK of the driver</source>
        <translation>es benutzt einen WDFSPINLOCK des Treibers</translation>
    </message>
    <message>
        <source>it uses a WDFWAITLOCK of the driver</source>
        <translation>es benutzt einen WDFWAITLOCK des Treibers</translation>
    </message>
    <message>
        <source>kind of framework object</source>
        <translation>Art des Objekts des Frameworks</translation>
    </message>
    <message>
        <source>name on screen, in paths and, with a small first letter, of its handle in the C text</source>
        <translation>Name auf dem Bildschirm, in Pfaden und, klein geschrieben, des Handles im C-Text</translation>
    </message>
    <message>
        <source>object it is created for; the only candidate when absent</source>
        <translation>Objekt, für das es angelegt wird; fehlt die Angabe, das einzige, das in Frage kommt</translation>
    </message>
    <message>
        <source>ParentObject of its attributes; null = not set</source>
        <translation>ParentObject seiner Attribute; null = nicht gesetzt</translation>
    </message>
    <message>
        <source>init = an initialized WDF_OBJECT_ATTRIBUTES, null = WDF_NO_OBJECT_ATTRIBUTES</source>
        <translation>init = initialisierte WDF_OBJECT_ATTRIBUTES, null = WDF_NO_OBJECT_ATTRIBUTES</translation>
    </message>
    <message>
        <source>SynchronizationScope of its attributes</source>
        <translation>SynchronizationScope seiner Attribute</translation>
    </message>
    <message>
        <source>ExecutionLevel of its attributes</source>
        <translation>ExecutionLevel seiner Attribute</translation>
    </message>
    <message>
        <source>structure of the driver text kept as its context</source>
        <translation>Struktur im Text des Treibers, die sein Kontext ist</translation>
    </message>
    <message>
        <source>driver function VOID f(handle) called right after it is created</source>
        <translation>Funktion VOID f(handle) des Treibers, die gleich nach dem Anlegen gerufen wird</translation>
    </message>
    <message>
        <source>how the queue presents its requests</source>
        <translation>wie die Warteschlange ihre Anforderungen vorlegt</translation>
    </message>
    <message>
        <source>takes the request types no other queue of the device is configured for; a device's only queue without request_types is its default queue</source>
        <translation>nimmt die Arten von Anforderungen, für die keine andere Warteschlange des Geräts bestimmt ist; die einzige ohne request_types ist die Standardschlange</translation>
    </message>
    <message>
        <source>types sent here by WdfDeviceConfigureRequestDispatching</source>
        <translation>Arten, die WdfDeviceConfigureRequestDispatching hierher schickt</translation>
    </message>
    <message>
        <source>callbacks, as "EvtIoRead" or "EvtIoRead=SampleEvtIoRead"; without = the function of the driver text whose name ends so</source>
        <translation>Callbacks, als "EvtIoRead" oder "EvtIoRead=SampleEvtIoRead"; ohne = die Funktion im Text des Treibers, deren Name so endet</translation>
    </message>
    <message>
        <source>PowerManaged of its configuration; null = WdfUseDefault</source>
        <translation>PowerManaged ihrer Konfiguration; null = WdfUseDefault</translation>
    </message>
    <message>
        <source>the device is a filter: WdfFdoInitSetFilter</source>
        <translation>das Gerät ist ein Filter: WdfFdoInitSetFilter</translation>
    </message>
    <message>
        <source>the driver below, which completes what is sent to the device's I/O target</source>
        <translation>der Treiber darunter, der abschließt, was an das I/O-Ziel des Geräts gesendet wird</translation>
    </message>
    <message>
        <source>Settings.Parallel.NumberOfPresentedRequests; null = not set</source>
        <translation>Settings.Parallel.NumberOfPresentedRequests; null = nicht gesetzt</translation>
    </message>
    <message>
        <source>who creates the queue: the driver, or a class extension on its behalf</source>
        <translation>wer die Warteschlange anlegt: der Treiber, oder in seinem Namen eine Klassenerweiterung</translation>
    </message>
    <message>
        <source>AutomaticSerialization of its configuration; null = what its INIT function says: true, for an interrupt false</source>
        <translation>AutomaticSerialization seiner Konfiguration; null = was seine INIT-Funktion sagt: true, bei einer Unterbrechung false</translation>
    </message>
    <message>
        <source>Period of the timer; 0 = it expires once</source>
        <translation>Period des Timers; 0 = er läuft einmal ab</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>TolerableDelay of the timer</source>
        <translation>TolerableDelay des Timers</translation>
    </message>
    <message>
        <source>UseHighResolutionTimer</source>
        <translation>UseHighResolutionTimer</translation>
    </message>
    <message>
        <source>EvtDeviceFileCreate is registered</source>
        <translation>EvtDeviceFileCreate ist angemeldet</translation>
    </message>
    <message>
        <source>what the interrupt is</source>
        <translation>was die Unterbrechung ist</translation>
    </message>
    <message>
        <source>presented = comes to a queue, driver_created = by WdfRequestCreate, attributes = what all requests of the device get</source>
        <translation>presented = kommt in eine Warteschlange, driver_created = durch WdfRequestCreate, attributes = was alle Anforderungen des Geräts bekommen</translation>
    </message>
    <message>
        <source>of a presented request: where it is sent</source>
        <translation>bei einer vorgelegten Anforderung: wohin sie gesendet wird</translation>
    </message>
    <message>
        <source>type of the request</source>
        <translation>Art der Anforderung</translation>
    </message>
    <message>
        <source>where it is sent; the only device when absent</source>
        <translation>wohin sie gesendet wird; fehlt die Angabe, das einzige Gerät</translation>
    </message>
    <message>
        <source>length of its buffer</source>
        <translation>Länge ihres Puffers</translation>
    </message>
    <message>
        <source>how many, one after the other</source>
        <translation>wie viele, nacheinander</translation>
    </message>
    <message>
        <source>pause after each</source>
        <translation>Pause nach jeder</translation>
    </message>
    <message>
        <source>IoControlCode of a device control</source>
        <translation>IoControlCode einer Steuerungsanforderung</translation>
    </message>
    <message>
        <source>false = the thread goes on when the call returns, whether the request is completed or not</source>
        <translation>false = der Thread macht weiter, wenn der Aufruf zurückkehrt, ob die Anforderung abgeschlossen ist oder nicht</translation>
    </message>
    <message>
        <source>its sender cancels it when it is not completed so long after it was sent; 0 = never</source>
        <translation>ihr Sender bricht sie ab, wenn sie so lange nach dem Senden nicht abgeschlossen ist; 0 = nie</translation>
    </message>
    <message>
        <source>sent at DISPATCH_LEVEL, as by a driver above from its completion routine</source>
        <translation>auf DISPATCH_LEVEL gesendet, wie von einem Treiber darüber aus seiner Abschlussroutine</translation>
    </message>
    <message>
        <source>whose requests are cancelled: all that have not come back, the oldest first</source>
        <translation>wessen Anforderungen abgebrochen werden: alle, die nicht zurück sind, die älteste zuerst</translation>
    </message>
    <message>
        <source>pause before it</source>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>name on screen and in paths</source>
        <translation>Name auf dem Bildschirm und in Pfaden</translation>
    </message>
    <message>
        <source>processor it starts on</source>
        <translation>Prozessor, auf dem er beginnt</translation>
    </message>
    <message>
        <source>it stays on that processor</source>
        <translation>er bleibt auf diesem Prozessor</translation>
    </message>
    <message>
        <source>scheduling priority</source>
        <translation>Priorität für den Scheduler</translation>
    </message>
    <message>
        <source>when it becomes ready</source>
        <translation>wann er bereit wird</translation>
    </message>
    <message>
        <source>an upper driver: its requests are sent from a DPC of its own, at DISPATCH_LEVEL</source>
        <translation>ein Treiber darüber: seine Anforderungen werden aus einem eigenen DPC gesendet, auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>requests it sends, each after the one before is completed</source>
        <translation>Anforderungen, die er sendet, jede, wenn die vorige abgeschlossen ist</translation>
    </message>
    <message>
        <source>cancels requests of other threads instead of sending</source>
        <translation>bricht Anforderungen anderer Threads ab, statt zu senden</translation>
    </message>
    <message>
        <source>driver function VOID f(PVOID) it runs instead of sending</source>
        <translation>Funktion VOID f(PVOID) des Treibers, die er ausführt, statt zu senden</translation>
    </message>
    <message>
        <source>argument of the routine</source>
        <translation>Argument der Routine</translation>
    </message>
    <message>
        <source>what the PnP manager or the power manager does</source>
        <translation>was der PnP-Manager oder der Energiemanager tut</translation>
    </message>
    <message>
        <source>to which device; the only one when absent</source>
        <translation>mit welchem Gerät; fehlt die Angabe, mit dem einzigen</translation>
    </message>
    <message>
        <source>when; not before the one before it has ended</source>
        <translation>wann; nicht, bevor das davor zu Ende ist</translation>
    </message>
    <message>
        <source>when the first comes</source>
        <translation>wann das erste kommt</translation>
    </message>
    <message>
        <source>from each to the next</source>
        <translation>von jedem zum nächsten</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>name on screen and in paths and interleavings</source>
        <translation>Name auf dem Bildschirm, in Pfaden und in Reihenfolgen</translation>
    </message>
    <message>
        <source>the WDFDEVICE whose interrupt objects are connected to it; any when absent</source>
        <translation>das WDFDEVICE, dessen Unterbrechungsobjekte damit verbunden sind; fehlt die Angabe, irgendeines</translation>
    </message>
    <message>
        <source>time of a transfer, whatever its length</source>
        <translation>Dauer einer Übertragung, wie lang sie auch ist</translation>
    </message>
    <message>
        <source>and for each of its bytes</source>
        <translation>und für jedes ihrer Bytes</translation>
    </message>
    <message>
        <source>Message: each event sends one. Line: it stays up until it is acknowledged</source>
        <translation>Message: jedes Ereignis sendet eine. Line: sie bleibt an, bis bestätigt wird</translation>
    </message>
    <message>
        <source>number of the line; devices with the same one share it</source>
        <translation>Nummer der Leitung; Geräte mit derselben teilen sie</translation>
    </message>
    <message>
        <source>level of its interrupts (DIRQL)</source>
        <translation>Ebene seiner Unterbrechungen (DIRQL)</translation>
    </message>
    <message>
        <source>its interrupts go to each of them in turn; processor 0 when absent</source>
        <translation>seine Unterbrechungen gehen reihum an jeden; fehlt die Angabe, an Prozessor 0</translation>
    </message>
    <message>
        <source>what it has to tell on its own, besides the ends of transfers</source>
        <translation>was es von sich aus meldet, außer dem Ende von Übertragungen</translation>
    </message>
    <message>
        <source>as in --variant NAME</source>
        <translation>wie in --variant NAME</translation>
    </message>
    <message>
        <source>for the list of variants</source>
        <translation>für die Liste der Varianten</translation>
    </message>
    <message>
        <source>its settings, each PATH=VALUE</source>
        <translation>ihre Einstellungen, jede als PATH=VALUE</translation>
    </message>
    <message>
        <source>replaces the scenario's</source>
        <translation>ersetzt die des Szenarios</translation>
    </message>
    <message>
        <source>version of this file format</source>
        <translation>Version dieses Dateiformats</translation>
    </message>
    <message>
        <source>name of its folder</source>
        <translation>Name seines Ordners</translation>
    </message>
    <message>
        <source>number in the course</source>
        <translation>Nummer im Kurs</translation>
    </message>
    <message>
        <source>title in the library</source>
        <translation>Titel in der Bibliothek</translation>
    </message>
    <message>
        <source>part of the course</source>
        <translation>Teil des Kurses</translation>
    </message>
    <message>
        <source>1 easy to 3 hard</source>
        <translation>1 leicht bis 3 schwer</translation>
    </message>
    <message>
        <source>where the library shows it</source>
        <translation>wo die Bibliothek es zeigt</translation>
    </message>
    <message>
        <source>one sentence for the library</source>
        <translation>ein Satz für die Bibliothek</translation>
    </message>
    <message>
        <source>where its facts come from</source>
        <translation>woher seine Tatsachen stammen</translation>
    </message>
    <message>
        <source>this file is fixed to that variant: its settings are already here</source>
        <translation>diese Datei ist auf diese Variante festgelegt: ihre Einstellungen stehen schon darin</translation>
    </message>
    <message>
        <source>of every draw</source>
        <translation>für alles, was gezogen wird</translation>
    </message>
    <message>
        <source>schedule to follow as far as it can be met</source>
        <translation>Ablaufplan, dem so weit wie möglich gefolgt wird</translation>
    </message>
    <message>
        <source>the simulated computer</source>
        <translation>der simulierte Rechner</translation>
    </message>
    <message>
        <source>durations: a model, not a benchmark. Grades: T measured elsewhere, D derived, A assumed</source>
        <translation>Dauern: ein Modell, kein Benchmark. Noten: T anderswo gemessen, D abgeleitet, A angenommen</translation>
    </message>
    <message>
        <source>where a run stops</source>
        <translation>wo ein Lauf aufhört</translation>
    </message>
    <message>
        <source>the driver text</source>
        <translation>der Text des Treibers</translation>
    </message>
    <message>
        <source>tables for LabDraw(stream), each used in turn; without them 0 to 999 from the seed</source>
        <translation>Tabellen für LabDraw(stream), jede der Reihe nach benutzt; ohne sie 0 bis 999 aus dem Startwert</translation>
    </message>
    <message>
        <source>each thread starts this much further into the table</source>
        <translation>jeder Thread beginnt um so viel weiter hinten in der Tabelle</translation>
    </message>
    <message>
        <source>framework objects in the order of their creation; a driver object is added when there is none</source>
        <translation>Objekte des Frameworks in der Folge, in der sie angelegt werden; fehlt ein Treiberobjekt, so kommt es hinzu</translation>
    </message>
    <message>
        <source>the simulated hardware</source>
        <translation>die simulierte Hardware</translation>
    </message>
    <message>
        <source>devices with registers, transfers and interrupts</source>
        <translation>Geräte mit Registern, Übertragungen und Unterbrechungen</translation>
    </message>
    <message>
        <source>what uses the driver</source>
        <translation>was den Treiber benutzt</translation>
    </message>
    <message>
        <source>threads that send requests or run a routine</source>
        <translation>Threads, die Anforderungen senden oder eine Routine ausführen</translation>
    </message>
    <message>
        <source>what happens to the power of devices, one after the other</source>
        <translation>was mit der Stromversorgung von Geräten geschieht, nacheinander</translation>
    </message>
    <message>
        <source>variables shown on top, as Device.TotalRequestsProcessed</source>
        <translation>Variablen, die oben gezeigt werden, wie Device.TotalRequestsProcessed</translation>
    </message>
    <message>
        <source>named settings; the first is taken unless another is asked for</source>
        <translation>benannte Einstellungen; die erste gilt, wenn keine andere verlangt ist</translation>
    </message>
    <message>
        <source>value of this name in the #if lines of the driver text</source>
        <translation>Wert dieses Namens in den Zeilen #if des Treibertextes</translation>
    </message>
    <message>
        <source>scenario.json: the machine, the driver, its objects, the workload, and the lesson around them</source>
        <translation>scenario.json: die Maschine, der Treiber, seine Objekte, die Last und die Lektion darum</translation>
    </message>
    <message>
        <source> section </source>
        <extracomment>of a document: "NT section 10"</extracomment>
        <translation> Abschnitt </translation>
    </message>
    <message>
        <source>order of magnitude, not measured</source>
        <translation>Größenordnung, nicht gemessen</translation>
    </message>
    <message>
        <source>order of magnitude, not measured (NT V1)</source>
        <translation>Größenordnung, nicht gemessen (NT V1)</translation>
    </message>
    <message>
        <source>one register write, not measured</source>
        <translation>ein Schreiben in ein Register, nicht gemessen</translation>
    </message>
    <message>
        <source>locks of Windows timed (pullrequest.ru/659449); split assumed</source>
        <translation>Sperren von Windows, gemessen (pullrequest.ru/659449); Aufteilung angenommen</translation>
    </message>
    <message>
        <source>locks of Windows timed (pullrequest.ru/659449); kernel part assumed</source>
        <translation>Sperren von Windows, gemessen (pullrequest.ru/659449); Anteil des Kernels angenommen</translation>
    </message>
    <message>
        <source>T. Downs, A Concurrency Cost Hierarchy; value assumed</source>
        <translation>T. Downs, A Concurrency Cost Hierarchy; Wert angenommen</translation>
    </message>
    <message>
        <source>LatencyMon reports: musiker-board.de, forums.overclockers.co.uk</source>
        <translation>Berichte von LatencyMon: musiker-board.de, forums.overclockers.co.uk</translation>
    </message>
    <message>
        <source>LatencyMon reports; handling of the queue assumed</source>
        <translation>Berichte von LatencyMon; Verwaltung der Schlange angenommen</translation>
    </message>
</context>
<context>
    <name>syncscope::Lock</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>spin</source>
        <translation>Spinlock</translation>
    </message>
    <message>
        <source>queued_spin</source>
        <translation>eingereihter Spinlock</translation>
    </message>
    <message>
        <source>fast_mutex</source>
        <translation>schneller Mutex</translation>
    </message>
    <message>
        <source>mutex</source>
        <translation>Mutex</translation>
    </message>
    <message>
        <source>interrupt_spin</source>
        <translation>Spinlock der Unterbrechung</translation>
    </message>
    <message>
        <source>wait_lock</source>
        <translation>Wartesperre</translation>
    </message>
</context>
<context>
    <name>syncscope::Scenario</name>
    <message>
        <source>The answer is</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Guideline 1: almost never the best method</source>
        <translation>Richtlinie 1: fast nie das beste Mittel</translation>
    </message>
    <message>
        <source>Three drivers, four ways to serialize each: which are right, and which of those is best.</source>
        <translation>Drei Treiber, je vier Weisen zu serialisieren: welche sind richtig, und welche davon ist die beste.</translation>
    </message>
    <message>
        <source>Statistics only: nothing</source>
        <translation>Nur Statistik: nichts</translation>
    </message>
    <message>
        <source>Statistics only: a lock of its own</source>
        <translation>Nur Statistik: eine eigene Sperre</translation>
    </message>
    <message>
        <source>Statistics only: Sync Scope Queue</source>
        <translation>Nur Statistik: Sync Scope Queue</translation>
    </message>
    <message>
        <source>Statistics only: Sync Scope Device</source>
        <translation>Nur Statistik: Sync Scope Device</translation>
    </message>
    <message>
        <source>A state of the device: nothing</source>
        <translation>Ein Zustand des Geräts: nichts</translation>
    </message>
    <message>
        <source>A state of the device: a lock of its own</source>
        <translation>Ein Zustand des Geräts: eine eigene Sperre</translation>
    </message>
    <message>
        <source>A state of the device: Sync Scope Queue</source>
        <translation>Ein Zustand des Geräts: Sync Scope Queue</translation>
    </message>
    <message>
        <source>A state of the device: Sync Scope Device</source>
        <translation>Ein Zustand des Geräts: Sync Scope Device</translation>
    </message>
    <message>
        <source>A state for each queue: nothing</source>
        <translation>Ein Zustand je Warteschlange: nichts</translation>
    </message>
    <message>
        <source>A state for each queue: a lock of its own</source>
        <translation>Ein Zustand je Warteschlange: eine eigene Sperre</translation>
    </message>
    <message>
        <source>A state for each queue: Sync Scope Queue</source>
        <translation>Ein Zustand je Warteschlange: Sync Scope Queue</translation>
    </message>
    <message>
        <source>A state for each queue: Sync Scope Device</source>
        <translation>Ein Zustand je Warteschlange: Sync Scope Device</translation>
    </message>
    <message>
        <source>A state for each queue: a lock of its own in each queue</source>
        <translation>Ein Zustand je Warteschlange: eine eigene Sperre in jeder</translation>
    </message>
    <message>
        <source>What people get wrong</source>
        <translation>Was oft falsch gemacht wird</translation>
    </message>
    <message>
        <source>"KMDF always calls me at PASSIVE"</source>
        <translation>"KMDF ruft mich immer auf PASSIVE"</translation>
    </message>
    <message>
        <source>Without an execution level a callback runs at the level of whoever sends. One day that is a driver, at DISPATCH_LEVEL.</source>
        <translation>Ohne Ausführungsebene läuft ein Callback auf der Ebene dessen, der sendet. Eines Tages ist das ein Treiber, auf DISPATCH_LEVEL.</translation>
    </message>
    <message>
        <source>A program calls, then a driver; the page is in memory</source>
        <translation>Ein Programm ruft auf, dann ein Treiber; die Seite ist im Speicher</translation>
    </message>
    <message>
        <source>The driver asks for what is on another page</source>
        <translation>Der Treiber fragt nach etwas auf einer anderen Seite</translation>
    </message>
    <message>
        <source>The same page, under Driver Verifier</source>
        <translation>Dieselbe Seite, unter Driver Verifier</translation>
    </message>
    <message>
        <source>Execution level Passive</source>
        <translation>Ausführungsebene Passive</translation>
    </message>
    <message>
        <source>Forwarding around a ring</source>
        <translation>Im Kreis weiterleiten</translation>
    </message>
    <message>
        <source>Two queues forward a request to each other under one lock: each is presented later, by the queue's DPC, never inside the call.</source>
        <translation>Zwei Warteschlangen leiten einander unter einer Sperre eine Anforderung weiter: vorgelegt wird später, vom DPC der Schlange, nie im Aufruf.</translation>
    </message>
    <message>
        <source>Sync Scope Device</source>
        <translation>Sync Scope Device</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Passive</source>
        <translation>Sync Scope Device bei der Ausführungsebene Passive</translation>
    </message>
    <message>
        <source>Without a scope</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>AtDpcLevel at PASSIVE_LEVEL</source>
        <translation>AtDpcLevel auf PASSIVE_LEVEL</translation>
    </message>
    <message>
        <source>The holder of a spin lock is pre-empted by a thread that spins for it, on the only processor there is.</source>
        <translation>Der Halter eines Spinlocks wird von einem Thread verdrängt, der sich für ihn dreht, auf dem einzigen Prozessor.</translation>
    </message>
    <message>
        <source>The AtDpcLevel form at PASSIVE_LEVEL</source>
        <translation>Die Form AtDpcLevel auf PASSIVE_LEVEL</translation>
    </message>
    <message>
        <source>The normal form</source>
        <translation>Die gewöhnliche Form</translation>
    </message>
    <message>
        <source>The AtDpcLevel form under Driver Verifier</source>
        <translation>Die Form AtDpcLevel unter Driver Verifier</translation>
    </message>
    <message>
        <source>The AtDpcLevel form under Sync Scope Device, at DISPATCH_LEVEL</source>
        <translation>Die Form AtDpcLevel unter Sync Scope Device, auf DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>Guideline 3: the big lock during bring-up</source>
        <translation>Richtlinie 3: die große Sperre bei der Inbetriebnahme</translation>
    </message>
    <message>
        <source>A driver developed under Sync Scope Device has six variables that nobody thought about. Without the scope they all come out.</source>
        <translation>Ein Treiber, unter Sync Scope Device entwickelt, hat sechs Variablen, an die niemand dachte. Ohne den Bereich kommen alle heraus.</translation>
    </message>
    <message>
        <source>The scope is switched off</source>
        <translation>Der Bereich ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Interlocked counters</source>
        <translation>Unteilbare Zähler</translation>
    </message>
    <message>
        <source>Interlocked counters, and a spin lock for the rest</source>
        <translation>Unteilbare Zähler, und ein Spinlock für den Rest</translation>
    </message>
    <message>
        <source>The caller's-context callback is outside</source>
        <translation>Der Callback im Kontext des Aufrufers steht außerhalb</translation>
    </message>
    <message>
        <source>EvtIoInCallerContext runs before any queue and under no lock: two senders are in it at once.</source>
        <translation>EvtIoInCallerContext läuft vor jeder Warteschlange und unter keiner Sperre: zwei Sender sind zugleich darin.</translation>
    </message>
    <message>
        <source>EvtIoInCallerContext counts as it is</source>
        <translation>EvtIoInCallerContext zählt, wie er ist</translation>
    </message>
    <message>
        <source>It takes the device's lock to count</source>
        <translation>Er nimmt zum Zählen die Sperre des Geräts</translation>
    </message>
    <message>
        <source>It counts with an interlocked operation</source>
        <translation>Er zählt mit einer unteilbaren Operation</translation>
    </message>
    <message>
        <source>Cancel under the scope: the timer pattern</source>
        <translation>Abbrechen im Bereich: das Muster mit dem Timer</translation>
    </message>
    <message>
        <source>A timer completes a request that may be cancelled meanwhile. In a scope they take turns, and a cleared handle tells the loser.</source>
        <translation>Ein Timer schließt eine Anforderung ab, die inzwischen abgebrochen werden kann. Im Bereich wechseln sie sich ab, und ein gelöschtes Handle sagt es dem Verlierer.</translation>
    </message>
    <message>
        <source>Cancelled before the timer expires</source>
        <translation>Abgebrochen, bevor der Timer abläuft</translation>
    </message>
    <message>
        <source>The timer expires first</source>
        <translation>Der Timer läuft zuerst ab</translation>
    </message>
    <message>
        <source>Cancelled while the timer callback runs</source>
        <translation>Abgebrochen, während der Callback des Timers läuft</translation>
    </message>
    <message>
        <source>But is that what you WANT?</source>
        <translation>Aber WILL man das?</translation>
    </message>
    <message>
        <source>Completing from the DPC</source>
        <translation>Abschließen aus dem DPC</translation>
    </message>
    <message>
        <source>A completion makes room for the next request. Who presents it, and at which level, depends on the execution level.</source>
        <translation>Ein Abschluss macht Platz für die nächste Anforderung. Wer sie vorlegt, und auf welcher Ebene, hängt von der Ausführungsebene ab.</translation>
    </message>
    <message>
        <source>No scope, execution level Dispatch</source>
        <translation>Kein Bereich, Ausführungsebene Dispatch</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Dispatch, the DPC not serialized</source>
        <translation>Sync Scope Device bei der Ausführungsebene Dispatch, der DPC nicht serialisiert</translation>
    </message>
    <message>
        <source>Completing inside the callback</source>
        <translation>Im Callback abschließen</translation>
    </message>
    <message>
        <source>EvtIoRead completes its own request, and the next one is waiting: no recursion, no deadlock.</source>
        <translation>EvtIoRead schließt seine eigene Anforderung ab, und die nächste wartet: keine Rekursion, keine Verklemmung.</translation>
    </message>
    <message>
        <source>Five reads, Sync Scope Device</source>
        <translation>Fünf Lesevorgänge, Sync Scope Device</translation>
    </message>
    <message>
        <source>The same without a scope</source>
        <translation>Dasselbe ohne Bereich</translation>
    </message>
    <message>
        <source>Completing from a serialized DPC</source>
        <translation>Abschließen aus einem serialisierten DPC</translation>
    </message>
    <message>
        <source>The DPC that completes holds the scope's lock already, so the next request is presented by another DPC.</source>
        <translation>Der DPC, der abschließt, hält die Sperre des Bereichs schon, darum legt ein anderer DPC die nächste Anforderung vor.</translation>
    </message>
    <message>
        <source>AutomaticSerialization is TRUE</source>
        <translation>AutomaticSerialization ist TRUE</translation>
    </message>
    <message>
        <source>AutomaticSerialization is left alone</source>
        <translation>AutomaticSerialization bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Completion routines are outside</source>
        <translation>Abschlussroutinen stehen außerhalb</translation>
    </message>
    <message>
        <source>A request that comes back from the driver below calls a routine under no lock, beside whatever the scope protects.</source>
        <translation>Eine Anforderung, die vom Treiber darunter zurückkommt, ruft eine Routine unter keiner Sperre, neben allem, was der Bereich schützt.</translation>
    </message>
    <message>
        <source>The routine counts as it is</source>
        <translation>Die Routine zählt, wie sie ist</translation>
    </message>
    <message>
        <source>The routine takes the device's lock</source>
        <translation>Die Routine nimmt die Sperre des Geräts</translation>
    </message>
    <message>
        <source>Love sync scope? Want more?</source>
        <translation>Sync Scope, und mehr davon?</translation>
    </message>
    <message>
        <source>Sequential queue and a dead-man timer</source>
        <translation>Sequenzielle Warteschlange und ein Totmann-Timer</translation>
    </message>
    <message>
        <source>One request at a time, and two callbacks that both complete it.</source>
        <translation>Eine Anforderung nach der anderen, und zwei Callbacks, die sie beide abschließen.</translation>
    </message>
    <message>
        <source>No scope: both take the request</source>
        <translation>Kein Bereich: beide nehmen die Anforderung</translation>
    </message>
    <message>
        <source>Sync Scope Device, the interrupt's DPC serialized</source>
        <translation>Sync Scope Device, der DPC der Unterbrechung serialisiert</translation>
    </message>
    <message>
        <source>Sync Scope Device, the interrupt's DPC left alone</source>
        <translation>Sync Scope Device, der DPC der Unterbrechung nicht</translation>
    </message>
    <message>
        <source>A work item in place of the timer, no scope</source>
        <translation>Ein Arbeitselement statt des Timers, kein Bereich</translation>
    </message>
    <message>
        <source>Sync Scope Device, and the work item takes its lock</source>
        <translation>Sync Scope Device, und das Arbeitselement nimmt dessen Sperre</translation>
    </message>
    <message>
        <source>Introducing sync scope</source>
        <translation>Sync Scope, eine Einführung</translation>
    </message>
    <message>
        <source>Defaults and inheritance</source>
        <translation>Vorgaben und Vererbung</translation>
    </message>
    <message>
        <source>What a driver, a device and a queue become when their attributes say nothing, and what the framework refuses.</source>
        <translation>Was aus Treiber, Gerät und Warteschlange wird, wenn ihre Attribute nichts sagen, und was das Framework ablehnt.</translation>
    </message>
    <message>
        <source>Nothing is said anywhere</source>
        <translation>Nirgends ist etwas angegeben</translation>
    </message>
    <message>
        <source>The driver says Device and Passive, the others nothing</source>
        <translation>Der Treiber sagt Device und Passive, die anderen nichts</translation>
    </message>
    <message>
        <source>The device says Queue, its queue nothing</source>
        <translation>Das Gerät sagt Queue, seine Warteschlange nichts</translation>
    </message>
    <message>
        <source>A queue with scope Device at another level than its device</source>
        <translation>Eine Warteschlange mit Bereich Device auf anderer Ebene als ihr Gerät</translation>
    </message>
    <message>
        <source>The same level with scope Queue</source>
        <translation>Dieselbe Ebene mit Bereich Queue</translation>
    </message>
    <message>
        <source>Deleting the passive timer from itself</source>
        <translation>Der passive Timer löscht sich selbst</translation>
    </message>
    <message>
        <source>A passive timer that deletes itself makes its worker wait for itself. A work item may do the same without harm.</source>
        <translation>Ein passiver Timer, der sich selbst löscht, lässt seinen Arbeitsthread auf sich selbst warten. Ein Arbeitselement darf es ohne Schaden.</translation>
    </message>
    <message>
        <source>A passive timer deletes itself</source>
        <translation>Ein passiver Timer löscht sich selbst</translation>
    </message>
    <message>
        <source>A work item deletes itself</source>
        <translation>Ein Arbeitselement löscht sich selbst</translation>
    </message>
    <message>
        <source>Keeping it consistent</source>
        <translation>Was zusammenpassen muss</translation>
    </message>
    <message>
        <source>And now the DPC cannot join</source>
        <translation>Und jetzt kann der DPC nicht beitreten</translation>
    </message>
    <message>
        <source>A mutex lets work items join the scope, and shuts out every DPC: of an interrupt, of a timer.</source>
        <translation>Ein Mutex lässt Arbeitselemente in den Bereich und schließt jeden DPC aus: den einer Unterbrechung, den eines Timers.</translation>
    </message>
    <message>
        <source>An interrupt with a DPC, then an ordinary timer</source>
        <translation>Eine Unterbrechung mit DPC, dann ein gewöhnlicher Timer</translation>
    </message>
    <message>
        <source>An interrupt with a work item, then an ordinary timer</source>
        <translation>Eine Unterbrechung mit Arbeitselement, dann ein gewöhnlicher Timer</translation>
    </message>
    <message>
        <source>The DPC and the timer at execution level Dispatch</source>
        <translation>Der DPC und der Timer bei der Ausführungsebene Dispatch</translation>
    </message>
    <message>
        <source>The work item at execution level Dispatch</source>
        <translation>Das Arbeitselement bei der Ausführungsebene Dispatch</translation>
    </message>
    <message>
        <source>DpcForIsr must be asked for</source>
        <translation>DpcForIsr muss verlangt werden</translation>
    </message>
    <message>
        <source>An interrupt's DPC joins the scope only when the driver says so. Its service routine never does.</source>
        <translation>Der DPC einer Unterbrechung tritt dem Bereich nur bei, wenn der Treiber es sagt. Ihre Serviceroutine nie.</translation>
    </message>
    <message>
        <source>The interrupt as the INIT function sets it: not serialized</source>
        <translation>Die Unterbrechung, wie die INIT-Funktion sie setzt: nicht serialisiert</translation>
    </message>
    <message>
        <source>Serialized, and the interrupt comes to the processor of EvtIoRead</source>
        <translation>Serialisiert, und die Unterbrechung kommt auf den Prozessor von EvtIoRead</translation>
    </message>
    <message>
        <source>Five interrupts, fewer DPCs</source>
        <translation>Fünf Unterbrechungen, weniger DPCs</translation>
    </message>
    <message>
        <source>A DPC that is queued already is not queued again: the routine must take all there is, not one thing for each interrupt.</source>
        <translation>Ein eingereihter DPC wird nicht noch einmal eingereiht: die Routine muss alles nehmen, was da ist, nicht eines je Unterbrechung.</translation>
    </message>
    <message>
        <source>The DPC takes one event</source>
        <translation>Der DPC nimmt ein Ereignis</translation>
    </message>
    <message>
        <source>The DPC takes all events there are</source>
        <translation>Der DPC nimmt alle Ereignisse, die da sind</translation>
    </message>
    <message>
        <source>One event for each DPC, and an interrupt every 30 µs</source>
        <translation>Ein Ereignis je DPC, und alle 30 µs eine Unterbrechung</translation>
    </message>
    <message>
        <source>File callbacks and the device lock</source>
        <translation>Callbacks von Dateien und die Sperre des Geräts</translation>
    </message>
    <message>
        <source>File callbacks need PASSIVE_LEVEL. A spin-lock scope refuses them, or leaves them outside without a word.</source>
        <translation>Callbacks von Dateien brauchen PASSIVE_LEVEL. Ein Bereich mit Spinlock lehnt sie ab oder lässt sie wortlos draußen.</translation>
    </message>
    <message>
        <source>Sync Scope Device, no file attributes</source>
        <translation>Sync Scope Device, keine Attribute der Datei</translation>
    </message>
    <message>
        <source>Sync Scope Device, file attributes that inherit</source>
        <translation>Sync Scope Device, Attribute der Datei, die erben</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Passive, file attributes that inherit</source>
        <translation>Sync Scope Device bei der Ausführungsebene Passive, Attribute der Datei, die erben</translation>
    </message>
    <message>
        <source>Sync Scope Queue on the device, file attributes that inherit</source>
        <translation>Sync Scope Queue am Gerät, Attribute der Datei, die erben</translation>
    </message>
    <message>
        <source>Flushing a work item under the lock</source>
        <translation>Unter der Sperre auf ein Arbeitselement warten</translation>
    </message>
    <message>
        <source>A callback waits for a work item that waits for the callback's lock: nobody works, and nobody ever will.</source>
        <translation>Ein Callback wartet auf ein Arbeitselement, das auf die Sperre des Callbacks wartet: niemand arbeitet, und niemand wird es je.</translation>
    </message>
    <message>
        <source>The work item is in the scope, as by default</source>
        <translation>Das Arbeitselement ist im Bereich, wie vorgegeben</translation>
    </message>
    <message>
        <source>AutomaticSerialization is FALSE</source>
        <translation>AutomaticSerialization ist FALSE</translation>
    </message>
    <message>
        <source>Requests from another driver</source>
        <translation>Anforderungen von einem anderen Treiber</translation>
    </message>
    <message>
        <source>A passive queue presents nothing at DISPATCH_LEVEL: a worker does it, later.</source>
        <translation>Eine passive Warteschlange legt auf DISPATCH_LEVEL nichts vor: das tut ein Arbeitsthread, später.</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Dispatch</source>
        <translation>Sync Scope Device bei der Ausführungsebene Dispatch</translation>
    </message>
    <message>
        <source>Passive, and the sender pauses after each request</source>
        <translation>Passive, und der Sender macht nach jeder Anforderung eine Pause</translation>
    </message>
    <message>
        <source>Requests from user mode</source>
        <translation>Anforderungen aus dem Benutzermodus</translation>
    </message>
    <message>
        <source>The same queue, callers at PASSIVE_LEVEL, and nothing is put off.</source>
        <translation>Dieselbe Warteschlange, Aufrufer auf PASSIVE_LEVEL, und nichts wird aufgeschoben.</translation>
    </message>
    <message>
        <source>What's the problem?</source>
        <translation>Was ist das Problem?</translation>
    </message>
    <message>
        <source>How wrong can it get?</source>
        <translation>Wie falsch kann es werden?</translation>
    </message>
    <message>
        <source>Two thousand reads and a race: the final count depends on the order, and can be as small as two.</source>
        <translation>Zweitausend Lesevorgänge und ein Wettlauf: die Zahl am Ende hängt von der Reihenfolge ab und kann bis auf zwei fallen.</translation>
    </message>
    <message>
        <source>The order is drawn from the seed</source>
        <translation>Die Reihenfolge ist aus dem Startwert gezogen</translation>
    </message>
    <message>
        <source>The worst order there is</source>
        <translation>Die schlimmste Reihenfolge, die es gibt</translation>
    </message>
    <message>
        <source>As the two processors come to it</source>
        <translation>Wie die beiden Prozessoren dazu kommen</translation>
    </message>
    <message>
        <source>A spin lock around the three updates</source>
        <translation>Ein Spinlock um die drei Änderungen</translation>
    </message>
    <message>
        <source>Interlocked operations instead of a lock</source>
        <translation>Unteilbare Operationen statt einer Sperre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Increments, several times each</source>
        <translation>Erhöhen, jeder mehrmals</translation>
    </message>
    <message>
        <source>The lost update as model checkers know it: threads that load and store one counter, again and again.</source>
        <translation>Die verlorene Änderung, wie Model Checker sie kennen: Threads, die einen Zähler immer wieder laden und speichern.</translation>
    </message>
    <message>
        <source>A spin lock around each increment</source>
        <translation>Ein Spinlock um jedes Erhöhen</translation>
    </message>
    <message>
        <source>Nothing guards the counter</source>
        <translation>Nichts schützt den Zähler</translation>
    </message>
    <message>
        <source>A counter for each thread</source>
        <translation>Ein Zähler für jeden Thread</translation>
    </message>
    <message>
        <source>Less than wonderful: over-serialization</source>
        <translation>Weniger schön: zu viel serialisiert</translation>
    </message>
    <message>
        <source>Extending the scope to completion</source>
        <translation>Den Bereich auf das Abschließen ausdehnen</translation>
    </message>
    <message>
        <source>With the interrupt's DPC in the scope the driver starts a request or completes one, never both, on two processors or on eight.</source>
        <translation>Mit dem DPC der Unterbrechung im Bereich beginnt der Treiber eine Anforderung oder schließt eine ab, nie beides, auf zwei Prozessoren wie auf acht.</translation>
    </message>
    <message>
        <source>Sync Scope Device, the DPCs serialized</source>
        <translation>Sync Scope Device, die DPCs serialisiert</translation>
    </message>
    <message>
        <source>The same with eight processors</source>
        <translation>Dasselbe mit acht Prozessoren</translation>
    </message>
    <message>
        <source>Eight processors, and the interrupts go to all of them in turn</source>
        <translation>Acht Prozessoren, und die Unterbrechungen gehen reihum an alle</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>Sync Scope Device, the DPCs left out</source>
        <translation>Sync Scope Device, die DPCs nicht dabei</translation>
    </message>
    <message>
        <source>The DPCs serialized, with what interrupts, registers and switches cost</source>
        <translation>Die DPCs serialisiert, mit den Kosten von Unterbrechungen, Registern und Wechseln</translation>
    </message>
    <message>
        <source>The ISR is not in any scope</source>
        <translation>Die ISR ist in keinem Bereich</translation>
    </message>
    <message>
        <source>The scope's lock keeps callbacks apart at DISPATCH_LEVEL. The ISR is above it; only the interrupt's lock reaches there.</source>
        <translation>Die Sperre des Bereichs hält Callbacks auf DISPATCH_LEVEL auseinander. Die ISR steht darüber; so weit reicht nur die Sperre der Unterbrechung.</translation>
    </message>
    <message>
        <source>The interrupt comes on the other processor</source>
        <translation>Die Unterbrechung kommt auf dem anderen Prozessor</translation>
    </message>
    <message>
        <source>The interrupt comes on the processor of the read</source>
        <translation>Die Unterbrechung kommt auf dem Prozessor des Lesens</translation>
    </message>
    <message>
        <source>The read takes the interrupt's lock</source>
        <translation>Das Lesen nimmt die Sperre der Unterbrechung</translation>
    </message>
    <message>
        <source>The read takes the interrupt's lock, on the processor of the interrupt</source>
        <translation>Das Lesen nimmt die Sperre der Unterbrechung, auf deren Prozessor</translation>
    </message>
    <message>
        <source>Lock order inversion</source>
        <translation>Vertauschte Folge der Sperren</translation>
    </message>
    <message>
        <source>Two locks taken in opposite order: harmless a thousand times, and then both processors spin for ever.</source>
        <translation>Zwei Sperren in umgekehrter Folge genommen: tausendmal harmlos, und dann drehen sich beide Prozessoren für immer.</translation>
    </message>
    <message>
        <source>A read and a write at once</source>
        <translation>Ein Lesen und ein Schreiben zugleich</translation>
    </message>
    <message>
        <source>The write comes a little later</source>
        <translation>Das Schreiben kommt etwas später</translation>
    </message>
    <message>
        <source>The driver's own two locks, at once</source>
        <translation>Zwei eigene Sperren des Treibers, zugleich</translation>
    </message>
    <message>
        <source>The driver's own locks one after the other, under Driver Verifier</source>
        <translation>Eigene Sperren des Treibers nacheinander, unter Driver Verifier</translation>
    </message>
    <message>
        <source>Sync Scope Device on both: one lock, no second to take</source>
        <translation>Sync Scope Device für beide: eine Sperre, keine zweite zu nehmen</translation>
    </message>
    <message>
        <source>The lost update</source>
        <translation>Die verlorene Änderung</translation>
    </message>
    <message>
        <source>Two reads on two processors increment one counter, and one of the increments is lost.</source>
        <translation>Zwei Lesevorgänge auf zwei Prozessoren erhöhen einen Zähler, und eines der Erhöhen geht verloren.</translation>
    </message>
    <message>
        <source>Both load before either stores</source>
        <translation>Beide laden, bevor einer speichert</translation>
    </message>
    <message>
        <source>No order asked for: as the two processors come to it</source>
        <translation>Keine Reihenfolge verlangt: wie die beiden Prozessoren dazu kommen</translation>
    </message>
    <message>
        <source>The second read arrives a little later</source>
        <translation>Das zweite Lesen kommt etwas später an</translation>
    </message>
    <message>
        <source>Sync Scope Queue</source>
        <translation>Sync Scope Queue</translation>
    </message>
    <message>
        <source>Manual spin lock versus scope</source>
        <translation>Eigener Spinlock oder Bereich</translation>
    </message>
    <message>
        <source>Thirty nanoseconds need a lock. Sync scope takes it for all five microseconds.</source>
        <translation>Dreißig Nanosekunden brauchen eine Sperre. Sync Scope nimmt sie für alle fünf Mikrosekunden.</translation>
    </message>
    <message>
        <source>A spin lock around the statistics</source>
        <translation>Ein Spinlock um die Statistik</translation>
    </message>
    <message>
        <source>No lock at all</source>
        <translation>Gar keine Sperre</translation>
    </message>
    <message>
        <source>Interlocked operations</source>
        <translation>Unteilbare Operationen</translation>
    </message>
    <message>
        <source>Sync Scope Device, with what interrupts, system calls and switches cost</source>
        <translation>Sync Scope Device, mit den Kosten von Unterbrechungen, Systemaufrufen und Wechseln</translation>
    </message>
    <message>
        <source>Marking cancelable with your own lock held</source>
        <translation>Unter einer eigenen Sperre als abbrechbar markieren</translation>
    </message>
    <message>
        <source>WdfRequestMarkCancelable can call EvtRequestCancel before it returns: on the same stack, under whatever locks are held there.</source>
        <translation>WdfRequestMarkCancelable kann EvtRequestCancel rufen, bevor es zurückkehrt: auf demselben Stapel, unter allen Sperren, die dort gehalten sind.</translation>
    </message>
    <message>
        <source>A timer's callback marks the request</source>
        <translation>Der Callback eines Timers markiert die Anforderung</translation>
    </message>
    <message>
        <source>WdfRequestMarkCancelableEx instead</source>
        <translation>Stattdessen WdfRequestMarkCancelableEx</translation>
    </message>
    <message>
        <source>EvtIoRead itself marks it</source>
        <translation>EvtIoRead selbst markiert sie</translation>
    </message>
    <message>
        <source>Sync Scope Device, and no lock of the driver's</source>
        <translation>Sync Scope Device, und keine Sperre des Treibers</translation>
    </message>
    <message>
        <source>Build Table 1</source>
        <translation>Tabelle 1 bauen</translation>
    </message>
    <message>
        <source>Some callbacks need PASSIVE_LEVEL, others run at DISPATCH_LEVEL. Each lock lets some of them in, and none lets in all.</source>
        <translation>Manche Callbacks brauchen PASSIVE_LEVEL, andere laufen auf DISPATCH_LEVEL. Jede Sperre lässt einige davon ein, und keine alle.</translation>
    </message>
    <message>
        <source>No scope: the level of each callback</source>
        <translation>Kein Bereich: die Ebene jedes Callbacks</translation>
    </message>
    <message>
        <source>Sync Scope Device; the file callbacks are left out</source>
        <translation>Sync Scope Device; die Callbacks der Datei nicht dabei</translation>
    </message>
    <message>
        <source>Sync Scope Device, and the file callbacks in it</source>
        <translation>Sync Scope Device, und die Callbacks der Datei darin</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Passive, and the file callbacks in it</source>
        <translation>Sync Scope Device bei der Ausführungsebene Passive, und die Callbacks der Datei darin</translation>
    </message>
    <message>
        <source>A work item on top of itself</source>
        <translation>Ein Arbeitselement auf sich selbst</translation>
    </message>
    <message>
        <source>A work item that queues itself can run twice at once: it left the queue before it began to run.</source>
        <translation>Ein Arbeitselement, das sich selbst einreiht, kann zweimal zugleich laufen: es verließ die Schlange, bevor es zu laufen begann.</translation>
    </message>
    <message>
        <source>Sync Scope Device: the work item is serialized</source>
        <translation>Sync Scope Device: das Arbeitselement ist serialisiert</translation>
    </message>
    <message>
        <source>"I asked for one millisecond"</source>
        <translation>"Ich habe eine Millisekunde verlangt"</translation>
    </message>
    <message>
        <source>A timer expires at a clock tick. One millisecond can be anything up to 15.6, unless the clock or the timer is a finer one.</source>
        <translation>Ein Timer läuft bei einem Takt der Uhr ab. Eine Millisekunde kann alles bis 15,6 sein, außer die Uhr oder der Timer ist feiner.</translation>
    </message>
    <message>
        <source>The default clock</source>
        <translation>Die gewöhnliche Uhr</translation>
    </message>
    <message>
        <source>A clock of 1 ms</source>
        <translation>Eine Uhr von 1 ms</translation>
    </message>
    <message>
        <source>A high-resolution timer</source>
        <translation>Ein hochauflösender Timer</translation>
    </message>
    <message>
        <source>One place forgotten</source>
        <translation>Eine Stelle vergessen</translation>
    </message>
    <message>
        <source>EvtIoRead takes the lock, EvtIoWrite does not, and nothing stops it.</source>
        <translation>EvtIoRead nimmt die Sperre, EvtIoWrite nicht, und nichts hält es auf.</translation>
    </message>
    <message>
        <source>EvtIoWrite forgets the lock</source>
        <translation>EvtIoWrite vergisst die Sperre</translation>
    </message>
    <message>
        <source>The same with the rule declared by _Guarded_by_</source>
        <translation>Dasselbe mit der Regel, durch _Guarded_by_ erklärt</translation>
    </message>
    <message>
        <source>EvtIoWrite takes the lock</source>
        <translation>EvtIoWrite nimmt die Sperre</translation>
    </message>
    <message>
        <source>Sync Scope Device: nothing to forget</source>
        <translation>Sync Scope Device: nichts zu vergessen</translation>
    </message>
    <message>
        <source>The same bug with a single processor</source>
        <translation>Derselbe Fehler mit einem einzigen Prozessor</translation>
    </message>
    <message>
        <source>A thread of higher priority takes the only processor between a load and its store.</source>
        <translation>Ein Thread höherer Priorität nimmt den einzigen Prozessor zwischen einem Laden und seinem Speichern.</translation>
    </message>
    <message>
        <source>T1 becomes ready between load and store</source>
        <translation>T1 wird zwischen Laden und Speichern bereit</translation>
    </message>
    <message>
        <source>The same without an order asked for: the start time of T1 decides</source>
        <translation>Dasselbe ohne verlangte Reihenfolge: der Beginn von T1 entscheidet</translation>
    </message>
    <message>
        <source>T1 has the priority of T0 and does not pre-empt it</source>
        <translation>T1 hat die Priorität von T0 und verdrängt ihn nicht</translation>
    </message>
    <message>
        <source>Sync Scope Queue on one queue only</source>
        <translation>Sync Scope Queue an nur einer Warteschlange</translation>
    </message>
    <message>
        <source>Two reads and two controls at once: the reads take turns at DISPATCH_LEVEL, the controls overlap at PASSIVE_LEVEL.</source>
        <translation>Zwei Lesevorgänge und zwei Steuerungsanforderungen zugleich: das Lesen wechselt sich auf DISPATCH_LEVEL ab, das Steuern überlappt sich auf PASSIVE_LEVEL.</translation>
    </message>
    <message>
        <source>RW has a scope, CTL has none</source>
        <translation>RW hat einen Bereich, CTL keinen</translation>
    </message>
    <message>
        <source>Both queues have one</source>
        <translation>Beide Warteschlangen haben einen</translation>
    </message>
    <message>
        <source>Sync Scope Device on the device, inherited by both</source>
        <translation>Sync Scope Device am Gerät, von beiden geerbt</translation>
    </message>
    <message>
        <source>As at first, and a spin lock around the statistics</source>
        <translation>Wie zuerst, und ein Spinlock um die Statistik</translation>
    </message>
    <message>
        <source>One read and one write in flight</source>
        <translation>Ein Lesen und ein Schreiben unterwegs</translation>
    </message>
    <message>
        <source>Two queues keep a read and a write in flight. The scope lets only one of them be started at a time.</source>
        <translation>Zwei Warteschlangen halten ein Lesen und ein Schreiben unterwegs. Der Bereich lässt immer nur eines davon beginnen.</translation>
    </message>
    <message>
        <source>Sync Scope Device, and transfers of 30 us</source>
        <translation>Sync Scope Device, und Übertragungen von 30 µs</translation>
    </message>
    <message>
        <source>Sync Scope Device, with what interrupts, registers and switches cost</source>
        <translation>Sync Scope Device, mit den Kosten von Unterbrechungen, Registern und Wechseln</translation>
    </message>
    <message>
        <source>One request at a time</source>
        <translation>Eine Anforderung nach der anderen</translation>
    </message>
    <message>
        <source>A read callback updates three statistics fields, each by load, add and store, while nothing competes.</source>
        <translation>Ein Callback zum Lesen ändert drei Felder einer Statistik, jedes durch Laden, Addieren und Speichern, und nichts kommt ihm in die Quere.</translation>
    </message>
    <message>
        <source>Two reads, one after the other</source>
        <translation>Zwei Lesevorgänge nacheinander</translation>
    </message>
    <message>
        <source>Five reads, one after the other</source>
        <translation>Fünf Lesevorgänge nacheinander</translation>
    </message>
    <message>
        <source>The same reads on a parallel queue</source>
        <translation>Dieselben Lesevorgänge an einer parallelen Warteschlange</translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Sich herausnehmen</translation>
    </message>
    <message>
        <source>One line takes the timer out of the scope, and the lost update is back.</source>
        <translation>Eine Zeile nimmt den Timer aus dem Bereich, und die verlorene Änderung ist wieder da.</translation>
    </message>
    <message>
        <source>No order asked for</source>
        <translation>Keine Reihenfolge verlangt</translation>
    </message>
    <message>
        <source>Taking the framework lock yourself</source>
        <translation>Die Sperre des Frameworks selbst nehmen</translation>
    </message>
    <message>
        <source>A callback in a scope holds its lock already. Asking for it again stops the machine; outside the scope it is the right call.</source>
        <translation>Ein Callback in einem Bereich hält dessen Sperre schon. Sie noch einmal zu verlangen hält die Maschine an; außerhalb ist es der richtige Aufruf.</translation>
    </message>
    <message>
        <source>EvtIoRead asks for the lock it holds</source>
        <translation>EvtIoRead verlangt die Sperre, die es hält</translation>
    </message>
    <message>
        <source>A work item outside the scope asks for it</source>
        <translation>Ein Arbeitselement außerhalb des Bereichs verlangt sie</translation>
    </message>
    <message>
        <source>Paged code under the scope</source>
        <translation>Auslagerbarer Code unter dem Bereich</translation>
    </message>
    <message>
        <source>A callback in a paged section is fine until somebody adds a scope: now it runs at DISPATCH_LEVEL.</source>
        <translation>Ein Callback in einem auslagerbaren Abschnitt ist in Ordnung, bis jemand einen Bereich hinzufügt: nun läuft er auf DISPATCH_LEVEL.</translation>
    </message>
    <message>
        <source>Without a scope, the code paged out</source>
        <translation>Ohne Bereich, der Code ausgelagert</translation>
    </message>
    <message>
        <source>Sync Scope Device, the code in memory</source>
        <translation>Sync Scope Device, der Code im Speicher</translation>
    </message>
    <message>
        <source>Sync Scope Device, the code paged out</source>
        <translation>Sync Scope Device, der Code ausgelagert</translation>
    </message>
    <message>
        <source>Sync Scope Device under Driver Verifier</source>
        <translation>Sync Scope Device unter Driver Verifier</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Passive, the code paged out</source>
        <translation>Sync Scope Device bei der Ausführungsebene Passive, der Code ausgelagert</translation>
    </message>
    <message>
        <source>The parent decides which lock</source>
        <translation>Das Elternobjekt entscheidet über die Sperre</translation>
    </message>
    <message>
        <source>With Sync Scope Queue a timer of the queue waits for EvtIoRead. A timer of the device takes a lock that nobody else wants.</source>
        <translation>Mit Sync Scope Queue wartet ein Timer der Warteschlange auf EvtIoRead. Ein Timer des Geräts nimmt eine Sperre, die sonst niemand will.</translation>
    </message>
    <message>
        <source>The timer's parent is the queue</source>
        <translation>Elternobjekt des Timers ist die Warteschlange</translation>
    </message>
    <message>
        <source>The timer's parent is the device</source>
        <translation>Elternobjekt des Timers ist das Gerät</translation>
    </message>
    <message>
        <source>The timer's parent is the device, Sync Scope Device</source>
        <translation>Elternobjekt des Timers ist das Gerät, Sync Scope Device</translation>
    </message>
    <message>
        <source>A mutex path reached at DISPATCH_LEVEL</source>
        <translation>Auf DISPATCH_LEVEL an einen Mutex geraten</translation>
    </message>
    <message>
        <source>At execution level Passive the lock of a device is a mutex. A DPC that asks for it is wrong even when the mutex is free.</source>
        <translation>Bei der Ausführungsebene Passive ist die Sperre eines Geräts ein Mutex. Ein DPC, der sie verlangt, ist falsch, auch wenn der Mutex frei ist.</translation>
    </message>
    <message>
        <source>Nobody holds the lock</source>
        <translation>Niemand hält die Sperre</translation>
    </message>
    <message>
        <source>A callback holds the lock</source>
        <translation>Ein Callback hält die Sperre</translation>
    </message>
    <message>
        <source>Nobody holds the lock, under Driver Verifier</source>
        <translation>Niemand hält die Sperre, unter Driver Verifier</translation>
    </message>
    <message>
        <source>Execution level Dispatch: the lock is a spin lock</source>
        <translation>Ausführungsebene Dispatch: die Sperre ist ein Spinlock</translation>
    </message>
    <message>
        <source>Execution level Passive changes the lock</source>
        <translation>Die Ausführungsebene Passive ändert die Sperre</translation>
    </message>
    <message>
        <source>One attribute, and the scope's lock is a mutex: nobody spins, and work items may join.</source>
        <translation>Ein Attribut, und die Sperre des Bereichs ist ein Mutex: niemand dreht sich, und Arbeitselemente dürfen beitreten.</translation>
    </message>
    <message>
        <source>The passive timer</source>
        <translation>Der passive Timer</translation>
    </message>
    <message>
        <source>A timer can run at PASSIVE_LEVEL under the mutex, a little late, and only once per start.</source>
        <translation>Ein Timer kann auf PASSIVE_LEVEL unter dem Mutex laufen, etwas später und nur einmal je Start.</translation>
    </message>
    <message>
        <source>One shot</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodisch</translation>
    </message>
    <message>
        <source>It fires again before a worker has come to it</source>
        <translation>Er läuft wieder ab, bevor ein Arbeitsthread dazu kam</translation>
    </message>
    <message>
        <source>It fires again while a worker waits for the lock</source>
        <translation>Er läuft wieder ab, während ein Arbeitsthread auf die Sperre wartet</translation>
    </message>
    <message>
        <source>PnP callbacks are outside</source>
        <translation>PnP-Callbacks stehen außerhalb</translation>
    </message>
    <message>
        <source>EvtDeviceD0Exit runs beside EvtIoRead, whatever the scope. What keeps them apart is a power-managed queue, or a lock of the driver's.</source>
        <translation>EvtDeviceD0Exit läuft neben EvtIoRead, gleich welcher Bereich. Auseinander hält sie eine Warteschlange, die dem Energiezustand folgt, oder eine Sperre des Treibers.</translation>
    </message>
    <message>
        <source>The queue is not power-managed</source>
        <translation>Die Warteschlange folgt nicht dem Energiezustand</translation>
    </message>
    <message>
        <source>The queue is power-managed</source>
        <translation>Die Warteschlange folgt dem Energiezustand</translation>
    </message>
    <message>
        <source>Not power-managed; a lock around the pointer</source>
        <translation>Sie folgt ihm nicht; eine Sperre um den Zeiger</translation>
    </message>
    <message>
        <source>Performance isn't the only concern</source>
        <translation>Nicht nur die Leistung zählt</translation>
    </message>
    <message>
        <source>"A spin lock, that's heavy"</source>
        <translation>"Ein Spinlock, das ist teuer"</translation>
    </message>
    <message>
        <source>What taking and giving back costs, when nobody else wants the lock and when somebody does.</source>
        <translation>Was Nehmen und Zurückgeben kosten, wenn niemand sonst die Sperre will und wenn doch.</translation>
    </message>
    <message>
        <source>A spin lock, one thread after the other</source>
        <translation>Ein Spinlock, ein Thread nach dem anderen</translation>
    </message>
    <message>
        <source>A spin lock, two threads at once</source>
        <translation>Ein Spinlock, zwei Threads zugleich</translation>
    </message>
    <message>
        <source>An in-stack queued spin lock, one after the other</source>
        <translation>Ein eingereihter Spinlock, nacheinander</translation>
    </message>
    <message>
        <source>An in-stack queued spin lock, two at once</source>
        <translation>Ein eingereihter Spinlock, zwei zugleich</translation>
    </message>
    <message>
        <source>A fast mutex, one after the other</source>
        <translation>Ein schneller Mutex, nacheinander</translation>
    </message>
    <message>
        <source>A fast mutex, two at once</source>
        <translation>Ein schneller Mutex, zwei zugleich</translation>
    </message>
    <message>
        <source>The programmed-I/O device</source>
        <translation>Das Gerät mit programmierter Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Four thousand bytes, one by one, under a spin lock: everybody waits for the copy.</source>
        <translation>Viertausend Bytes, eines nach dem anderen, unter einem Spinlock: alle warten auf die Kopie.</translation>
    </message>
    <message>
        <source>The DPC is left out of the scope</source>
        <translation>Der DPC ist nicht im Bereich</translation>
    </message>
    <message>
        <source>A write of 64 bytes</source>
        <translation>Ein Schreiben von 64 Bytes</translation>
    </message>
    <message>
        <source>The 100 microsecond meter</source>
        <translation>Die Marke von 100 Mikrosekunden</translation>
    </message>
    <message>
        <source>The same callbacks, with and without a scope: only the scope turns their length into time at DISPATCH_LEVEL.</source>
        <translation>Dieselben Callbacks, mit und ohne Bereich: erst der Bereich macht aus ihrer Länge Zeit auf DISPATCH_LEVEL.</translation>
    </message>
    <message>
        <source>The scheduler switched off</source>
        <translation>Der Scheduler ist abgeschaltet</translation>
    </message>
    <message>
        <source>While the scope's spin lock is held, a thread of higher priority waits, and the end of a quantum changes nothing.</source>
        <translation>Solange der Spinlock des Bereichs gehalten ist, wartet ein Thread höherer Priorität, und das Ende einer Zeitscheibe ändert nichts.</translation>
    </message>
    <message>
        <source>Sync Scope Device: the urgent thread stands by</source>
        <translation>Sync Scope Device: der dringende Thread steht bereit</translation>
    </message>
    <message>
        <source>No scope: it pre-empts at once</source>
        <translation>Kein Bereich: er verdrängt sofort</translation>
    </message>
    <message>
        <source>Guideline 4: scope as a diagnostic</source>
        <translation>Richtlinie 4: der Bereich als Diagnose</translation>
    </message>
    <message>
        <source>Switching a scope on makes two of three symptoms go away. One was a race it repairs; of the other it only moved the moment.</source>
        <translation>Einen Bereich einzuschalten lässt zwei von drei Symptomen verschwinden. Eines war ein Wettlauf, den er behebt; beim anderen verschob er nur den Augenblick.</translation>
    </message>
    <message>
        <source>No scope: three symptoms</source>
        <translation>Kein Bereich: drei Symptome</translation>
    </message>
    <message>
        <source>Sync Scope Device, to see what changes</source>
        <translation>Sync Scope Device, um zu sehen, was sich ändert</translation>
    </message>
    <message>
        <source>Sync Scope Device, and the routine takes its lock</source>
        <translation>Sync Scope Device, und die Routine nimmt dessen Sperre</translation>
    </message>
    <message>
        <source>The slow device, where it does not matter</source>
        <translation>Das langsame Gerät, bei dem es nichts ausmacht</translation>
    </message>
    <message>
        <source>Ten milliseconds of device for twenty microseconds of driver: a scope that serializes everything costs next to nothing.</source>
        <translation>Zehn Millisekunden Gerät für zwanzig Mikrosekunden Treiber: ein Bereich, der alles serialisiert, kostet fast nichts.</translation>
    </message>
    <message>
        <source>Sync Scope Device, and transfers of 10 us</source>
        <translation>Sync Scope Device, und Übertragungen von 10 µs</translation>
    </message>
    <message>
        <source>No scope, and transfers of 10 us</source>
        <translation>Kein Bereich, und Übertragungen von 10 µs</translation>
    </message>
    <message>
        <source>Starving the workers</source>
        <translation>Wenn die Arbeitsthreads ausgehen</translation>
    </message>
    <message>
        <source>A passive queue waits for a worker thread. When others block all of them, nothing is wrong and nothing happens.</source>
        <translation>Eine passive Warteschlange wartet auf einen Arbeitsthread. Blockieren andere alle davon, so ist nichts falsch, und nichts geschieht.</translation>
    </message>
    <message>
        <source>Four workers, four work items that wait</source>
        <translation>Vier Arbeitsthreads, vier Arbeitselemente, die warten</translation>
    </message>
    <message>
        <source>Three that wait</source>
        <translation>Drei, die warten</translation>
    </message>
    <message>
        <source>Four that wait, and Windows adds no worker</source>
        <translation>Vier, die warten, und Windows fügt keinen Arbeitsthread hinzu</translation>
    </message>
    <message>
        <source>Four that wait, and the device at execution level Dispatch</source>
        <translation>Vier, die warten, und das Gerät bei der Ausführungsebene Dispatch</translation>
    </message>
    <message>
        <source>Waiting for a timer in its own callback</source>
        <translation>Im eigenen Callback auf den Timer warten</translation>
    </message>
    <message>
        <source>Stopping a timer and waiting for its callback: not from the callback, not under its lock, and not left out either.</source>
        <translation>Einen Timer anhalten und auf seinen Callback warten: nicht aus dem Callback, nicht unter dessen Sperre, und weglassen darf man es auch nicht.</translation>
    </message>
    <message>
        <source>The callback of the timer waits for itself</source>
        <translation>Der Callback des Timers wartet auf sich selbst</translation>
    </message>
    <message>
        <source>A callback waits under the lock that the timer needs</source>
        <translation>Ein Callback wartet unter der Sperre, die der Timer braucht</translation>
    </message>
    <message>
        <source>At DISPATCH_LEVEL, where one may not wait: stop, do not wait, free</source>
        <translation>Auf DISPATCH_LEVEL, wo man nicht warten darf: anhalten, nicht warten, freigeben</translation>
    </message>
    <message>
        <source>At DISPATCH_LEVEL: a work item stops, waits and frees</source>
        <translation>Auf DISPATCH_LEVEL: ein Arbeitselement hält an, wartet und gibt frei</translation>
    </message>
    <message>
        <source>Stopping a queue from an I/O callback</source>
        <translation>Eine Warteschlange aus einem Callback anhalten</translation>
    </message>
    <message>
        <source>A callback waits until a queue has no request with the driver, and the request it is called for is one.</source>
        <translation>Ein Callback wartet, bis der Treiber keine Anforderung einer Warteschlange mehr hat, und die, für die er gerufen ist, ist eine.</translation>
    </message>
    <message>
        <source>A callback waits until its own queue is stopped</source>
        <translation>Ein Callback wartet, bis seine eigene Warteschlange anhält</translation>
    </message>
    <message>
        <source>It asks to be told instead</source>
        <translation>Er lässt sich stattdessen Bescheid sagen</translation>
    </message>
    <message>
        <source>Another queue's callback waits; that queue was idle</source>
        <translation>Der Callback einer anderen Warteschlange wartet; sie war untätig</translation>
    </message>
    <message>
        <source>The same; that queue was busy</source>
        <translation>Dasselbe; sie war beschäftigt</translation>
    </message>
    <message>
        <source>A surprise elsewhere</source>
        <translation>Eine Überraschung an anderer Stelle</translation>
    </message>
    <message>
        <source>A scope on the device is there for every object below it, also for those that a class extension makes.</source>
        <translation>Ein Bereich am Gerät gilt für jedes Objekt darunter, auch für die, die eine Klassenerweiterung anlegt.</translation>
    </message>
    <message>
        <source>Sync Scope Device on the device</source>
        <translation>Sync Scope Device am Gerät</translation>
    </message>
    <message>
        <source>Sync Scope Queue on the queue</source>
        <translation>Sync Scope Queue an der Warteschlange</translation>
    </message>
    <message>
        <source>Sync Scope Device on the driver</source>
        <translation>Sync Scope Device am Treiber</translation>
    </message>
    <message>
        <source>Sync Scope Device repairs the lost update</source>
        <translation>Sync Scope Device behebt die verlorene Änderung</translation>
    </message>
    <message>
        <source>The driver stays as it is; the framework takes a lock before each callback and gives it back after.</source>
        <translation>Der Treiber bleibt, wie er ist; das Framework nimmt vor jedem Callback eine Sperre und gibt sie danach zurück.</translation>
    </message>
    <message>
        <source>The order of the lost update is asked for, and cannot be met</source>
        <translation>Die Reihenfolge der verlorenen Änderung ist verlangt und nicht möglich</translation>
    </message>
    <message>
        <source>No scope, in the order of the lost update</source>
        <translation>Kein Bereich, in der Reihenfolge der verlorenen Änderung</translation>
    </message>
    <message>
        <source>No scope, a spin lock around the three updates</source>
        <translation>Kein Bereich, ein Spinlock um die drei Änderungen</translation>
    </message>
    <message>
        <source>Sync Scope Queue, and what it does not protect</source>
        <translation>Sync Scope Queue, und was er nicht schützt</translation>
    </message>
    <message>
        <source>Each queue has a lock of its own; statistics in the device context are written under two different locks.</source>
        <translation>Jede Warteschlange hat eine eigene Sperre; die Statistik im Kontext des Geräts wird unter zwei verschiedenen Sperren geschrieben.</translation>
    </message>
    <message>
        <source>A read and a write on one queue</source>
        <translation>Ein Lesen und ein Schreiben an einer Warteschlange</translation>
    </message>
    <message>
        <source>Reads on one queue, controls on the other</source>
        <translation>Lesen an der einen Warteschlange, Steuern an der anderen</translation>
    </message>
    <message>
        <source>The same requests with Sync Scope Device</source>
        <translation>Dieselben Anforderungen mit Sync Scope Device</translation>
    </message>
    <message>
        <source>The same requests, and a spin lock around the statistics</source>
        <translation>Dieselben Anforderungen, und ein Spinlock um die Statistik</translation>
    </message>
    <message>
        <source>The lock, nine steps</source>
        <translation>Die Sperre, neun Schritte</translation>
    </message>
    <message>
        <source>A spin lock around the three updates: the second processor spins until the first gives the lock back.</source>
        <translation>Ein Spinlock um die drei Änderungen: der zweite Prozessor dreht sich, bis der erste die Sperre zurückgibt.</translation>
    </message>
    <message>
        <source>An ordinary spin lock</source>
        <translation>Ein gewöhnlicher Spinlock</translation>
    </message>
    <message>
        <source>An in-stack queued spin lock</source>
        <translation>Ein eingereihter Spinlock</translation>
    </message>
    <message>
        <source>A framework wait lock: the waiter blocks</source>
        <translation>Eine Wartesperre des Frameworks: wer wartet, blockiert</translation>
    </message>
    <message>
        <source>A fast mutex: the waiter blocks, at APC_LEVEL</source>
        <translation>Ein schneller Mutex: wer wartet, blockiert, auf APC_LEVEL</translation>
    </message>
    <message>
        <source>No lock, in the order of the lost update</source>
        <translation>Keine Sperre, in der Reihenfolge der verlorenen Änderung</translation>
    </message>
    <message>
        <source>Three increments</source>
        <translation>Dreimal erhöhen</translation>
    </message>
    <message>
        <source>Three reads on three processors each increment one counter: one more than two, and many more orders.</source>
        <translation>Drei Lesevorgänge auf drei Prozessoren erhöhen je denselben Zähler: einer mehr als zwei, und viel mehr Reihenfolgen.</translation>
    </message>
    <message>
        <source>A spin lock around the increment</source>
        <translation>Ein Spinlock um das Erhöhen</translation>
    </message>
    <message>
        <source>One interlocked operation</source>
        <translation>Eine unteilbare Operation</translation>
    </message>
    <message>
        <source>A timer joins by default</source>
        <translation>Ein Timer tritt von selbst bei</translation>
    </message>
    <message>
        <source>The driver says nothing of serialization, and its timer waits for EvtIoRead.</source>
        <translation>Der Treiber sagt nichts von Serialisierung, und sein Timer wartet auf EvtIoRead.</translation>
    </message>
    <message>
        <source>AutomaticSerialization as the INIT function sets it</source>
        <translation>AutomaticSerialization, wie die INIT-Funktion es setzt</translation>
    </message>
    <message>
        <source>Sync Scope Queue: the timer belongs to the device</source>
        <translation>Sync Scope Queue: der Timer gehört zum Gerät</translation>
    </message>
    <message>
        <source>No scope: there is nothing to join</source>
        <translation>Kein Bereich: da ist nichts, dem er beitreten könnte</translation>
    </message>
    <message>
        <source>Two devices run in parallel</source>
        <translation>Zwei Geräte laufen nebeneinander</translation>
    </message>
    <message>
        <source>Each device has a lock of its own, so the reads of two devices overlap.</source>
        <translation>Jedes Gerät hat eine eigene Sperre, darum überlappen sich die Lesevorgänge zweier Geräte.</translation>
    </message>
    <message>
        <source>A read for each device</source>
        <translation>Ein Lesen für jedes Gerät</translation>
    </message>
    <message>
        <source>The scope is set on the driver object and inherited</source>
        <translation>Der Bereich ist am Treiberobjekt gesetzt und geerbt</translation>
    </message>
    <message>
        <source>Both reads for DEV1</source>
        <translation>Beide Lesevorgänge für DEV1</translation>
    </message>
    <message>
        <source>Two increments</source>
        <translation>Zweimal erhöhen</translation>
    </message>
    <message>
        <source>Two reads on two processors each increment one counter: the smallest race, to count all orders of.</source>
        <translation>Zwei Lesevorgänge auf zwei Prozessoren erhöhen je denselben Zähler: der kleinste Wettlauf, um alle Reihenfolgen zu zählen.</translation>
    </message>
    <message>
        <source>Two queues, one device</source>
        <translation>Zwei Warteschlangen, ein Gerät</translation>
    </message>
    <message>
        <source>With Sync Scope Device the callbacks of two queues exclude each other: there is one lock for the device.</source>
        <translation>Mit Sync Scope Device schließen die Callbacks zweier Warteschlangen einander aus: es gibt eine Sperre für das Gerät.</translation>
    </message>
    <message>
        <source>Sync Scope Device, both queues sequential</source>
        <translation>Sync Scope Device, beide Warteschlangen sequenziell</translation>
    </message>
    <message>
        <source>No scope, both queues sequential</source>
        <translation>Kein Bereich, beide Warteschlangen sequenziell</translation>
    </message>
    <message>
        <source>Ignoring the result of unmark</source>
        <translation>Das Ergebnis nicht beachtet</translation>
    </message>
    <message>
        <source>A timer unmarks a request, does not look at the result, and completes what the cancel completes as well.</source>
        <translation>Ein Timer nimmt einer Anforderung die Markierung, sieht nicht auf das Ergebnis und schließt ab, was auch der Abbruch abschließt.</translation>
    </message>
    <message>
        <source>Without a scope: both callbacks run at once</source>
        <translation>Ohne Bereich: beide Callbacks laufen zugleich</translation>
    </message>
    <message>
        <source>Under Sync Scope Device: one after the other</source>
        <translation>Unter Sync Scope Device: nacheinander</translation>
    </message>
    <message>
        <source>Under Sync Scope Device, and the result decides</source>
        <translation>Unter Sync Scope Device, und das Ergebnis entscheidet</translation>
    </message>
    <message>
        <source>Waiting in a DPC</source>
        <translation>In einem DPC warten</translation>
    </message>
    <message>
        <source>A DPC that waits for a mutex works as long as the mutex is free, and stops the machine when it is not.</source>
        <translation>Ein DPC, der auf einen Mutex wartet, geht gut, solange der Mutex frei ist, und hält die Maschine an, wenn nicht.</translation>
    </message>
    <message>
        <source>The mutex is free</source>
        <translation>Der Mutex ist frei</translation>
    </message>
    <message>
        <source>A thread owns the mutex</source>
        <translation>Ein Thread besitzt den Mutex</translation>
    </message>
    <message>
        <source>The mutex is free, under Driver Verifier</source>
        <translation>Der Mutex ist frei, unter Driver Verifier</translation>
    </message>
    <message>
        <source>A thread owns it, under Driver Verifier</source>
        <translation>Ein Thread besitzt ihn, unter Driver Verifier</translation>
    </message>
    <message>
        <source>A thread owns it, and the DPC only tries</source>
        <translation>Ein Thread besitzt ihn, und der DPC versucht es nur</translation>
    </message>
    <message>
        <source>The DPC only tries, under Driver Verifier</source>
        <translation>Der DPC versucht es nur, unter Driver Verifier</translation>
    </message>
    <message>
        <source>The watchdog bites</source>
        <translation>Der Watchdog beißt zu</translation>
    </message>
    <message>
        <source>Bug check 0x133 has two faces: one DPC that runs too long, and too much time at DISPATCH_LEVEL in all.</source>
        <translation>Bugcheck 0x133 hat zwei Gesichter: ein DPC, der zu lange läuft, und insgesamt zu viel Zeit auf DISPATCH_LEVEL.</translation>
    </message>
    <message>
        <source>One DPC of 4 ms</source>
        <translation>Ein DPC von 4 ms</translation>
    </message>
    <message>
        <source>Thirty DPCs of 0.3 ms, one after the other</source>
        <translation>Dreißig DPCs von 0,3 ms nacheinander</translation>
    </message>
    <message>
        <source>A callback that holds the scope's lock for 9 ms</source>
        <translation>Ein Callback, der die Sperre des Bereichs 9 ms hält</translation>
    </message>
    <message>
        <source>The same callback without a scope</source>
        <translation>Derselbe Callback ohne Bereich</translation>
    </message>
    <message>
        <source>One DPC of 4 ms under the limits of a real machine</source>
        <translation>Ein DPC von 4 ms unter den Grenzen einer wirklichen Maschine</translation>
    </message>
    <message>
        <source>Guideline 2: when it is acceptable</source>
        <translation>Richtlinie 2: wann es annehmbar ist</translation>
    </message>
    <message>
        <source>Four cases in which a scope may stay: what it costs there, and who accepts it.</source>
        <translation>Vier Fälle, in denen ein Bereich bleiben darf: was er dort kostet, und wer das hinnimmt.</translation>
    </message>
    <message>
        <source>Case a, nine tenths of the callback need the lock: Sync Scope Device</source>
        <translation>Fall a, neun Zehntel des Callbacks brauchen die Sperre: Sync Scope Device</translation>
    </message>
    <message>
        <source>Case a: a lock of its own</source>
        <translation>Fall a: eine eigene Sperre</translation>
    </message>
    <message>
        <source>Case b, ten requests a second: Sync Scope Device</source>
        <translation>Fall b, zehn Anforderungen in der Sekunde: Sync Scope Device</translation>
    </message>
    <message>
        <source>Case b: a lock of its own</source>
        <translation>Fall b: eine eigene Sperre</translation>
    </message>
    <message>
        <source>Case c, a beginner's driver: Sync Scope Device</source>
        <translation>Fall c, der Treiber eines Anfängers: Sync Scope Device</translation>
    </message>
    <message>
        <source>Case c: a lock of its own</source>
        <translation>Fall c: eine eigene Sperre</translation>
    </message>
    <message>
        <source>Case c: a lock of its own, and EvtIoWrite forgets it</source>
        <translation>Fall c: eine eigene Sperre, und EvtIoWrite vergisst sie</translation>
    </message>
    <message>
        <source>Case d, a device of low importance: Sync Scope Device</source>
        <translation>Fall d, ein Gerät, das nicht wichtig ist: Sync Scope Device</translation>
    </message>
    <message>
        <source>Case d: a lock of its own</source>
        <translation>Fall d: eine eigene Sperre</translation>
    </message>
    <message>
        <source>"Which functions are covered?"</source>
        <translation>"Für welche Funktionen gilt er?"</translation>
    </message>
    <message>
        <source>One of every kind of callback, one after the other: which run under the scope's lock, which when asked for, and which never.</source>
        <translation>Von jeder Art Callback einer, nacheinander: welche unter der Sperre des Bereichs laufen, welche auf Verlangen und welche nie.</translation>
    </message>
    <message>
        <source>Sync Scope Device, everything that fits a spin lock serialized</source>
        <translation>Sync Scope Device, alles serialisiert, was zu einem Spinlock passt</translation>
    </message>
    <message>
        <source>Sync Scope Device at execution level Passive, everything that fits a mutex serialized</source>
        <translation>Sync Scope Device bei der Ausführungsebene Passive, alles serialisiert, was zu einem Mutex passt</translation>
    </message>
    <message>
        <source>Sync Scope Device, AutomaticSerialization FALSE</source>
        <translation>Sync Scope Device, AutomaticSerialization FALSE</translation>
    </message>
    <message>
        <source>The work item that will not be created</source>
        <translation>Das Arbeitselement, das nicht angelegt wird</translation>
    </message>
    <message>
        <source>Sync Scope Device, a work item with default settings, and WdfWorkItemCreate fails.</source>
        <translation>Sync Scope Device, ein Arbeitselement mit den Vorgaben, und WdfWorkItemCreate schlägt fehl.</translation>
    </message>
    <message>
        <source>Everything as the INIT functions set it</source>
        <translation>Alles, wie die INIT-Funktionen es setzen</translation>
    </message>
    <message>
        <source>No scope, AutomaticSerialization is TRUE</source>
        <translation>Kein Bereich, AutomaticSerialization ist TRUE</translation>
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
        <source>request %1 was completed a second time: after the first completion it is not the driver's any more</source>
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
        <translation>Watchdog</translation>
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
        <source>the Size of the context's type information is not that of WDF_OBJECT_CONTEXT_TYPE_INFO</source>
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
        <source>a queue with scope Device must run at the execution level of its device, since it uses the device's lock</source>
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
        <source>the framework's queue for create requests would use the device's lock at another execution level</source>
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
        <source>its callback needs PASSIVE_LEVEL, but its parent's callbacks may run at DISPATCH_LEVEL and it shares their lock</source>
        <translation>sein Callback braucht PASSIVE_LEVEL, aber die Callbacks seines Elternobjekts dürfen auf DISPATCH_LEVEL laufen, und es teilt deren Sperre</translation>
    </message>
    <message>
        <source>its callback runs at DISPATCH_LEVEL, but its parent's callbacks need PASSIVE_LEVEL and it shares their lock</source>
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
        <source>a request is used as the driver's own while a queue holds it</source>
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
        <source>waits in the object's own callback for that callback to end: the framework's verifier breaks into the debugger</source>
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
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>event</source>
        <translation>nach Ereignissen</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>gerafft</translation>
    </message>
    <message>
        <source>request waits</source>
        <translation>Anforderung wartet</translation>
    </message>
    <message>
        <source>request with the driver</source>
        <translation>Anforderung beim Treiber</translation>
    </message>
    <message>
        <source>timer set</source>
        <translation>Timer gestellt</translation>
    </message>
    <message>
        <source>due or queued</source>
        <translation>fällig oder eingereiht</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>interrupt asserted</source>
        <translation>Unterbrechung gemeldet</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>Sperre gehalten</translation>
    </message>
    <message>
        <source>waits, blocked</source>
        <translation>wartet, blockiert</translation>
    </message>
    <message>
        <source>waits, spinning</source>
        <translation>wartet, dreht sich</translation>
    </message>
    <message>
        <source>waits, spinning at DIRQL</source>
        <translation>wartet, dreht sich auf DIRQL</translation>
    </message>
    <message>
        <source>lock free</source>
        <translation>Sperre frei</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>interlocked</source>
        <translation>unteilbar</translation>
    </message>
    <message>
        <source>told by a device</source>
        <translation>vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>named by a finding</source>
        <translation>von einem Befund genannt</translation>
    </message>
    <message>
        <source>longer than the guideline</source>
        <translation>länger als die Richtlinie</translation>
    </message>
    <message>
        <source>events at one instant</source>
        <translation>Ereignisse in einem Augenblick</translation>
    </message>
    <message>
        <source>time is shortened</source>
        <translation>Zeit ist gekürzt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Time axis, %1</source>
        <translation>Zeitachse, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time, gaps shortened</source>
        <translation>Zeit, Lücken gekürzt</translation>
    </message>
    <message>
        <source>first of %1 rows</source>
        <translation>erste von %1 Zeilen</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>%1 slices</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 longer than the guideline</source>
        <translation>%1 länger als die Richtlinie</translation>
    </message>
    <message>
        <source>%1 levels, the highest is shown</source>
        <translation>%1 Ebenen, die höchste ist gezeigt</translation>
    </message>
    <message>
        <source>with the driver</source>
        <translation>beim Treiber</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Causes and effects</source>
        <translation>Ursachen und Wirkungen</translation>
    </message>
    <message>
        <source>%1 of %2 arrows; zoom in for more</source>
        <translation>%1 von %2 Pfeilen; mehr beim Vergrößern</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Abspielmarke</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1 time axis</source>
        <translation>Zeitachse %1</translation>
    </message>
    <message>
        <source>1 lane is not shown for want of room</source>
        <translation>1 Spur fehlt aus Platzmangel</translation>
    </message>
    <message>
        <source>%1 lanes are not shown for want of room</source>
        <translation>%1 Spuren fehlen aus Platzmangel</translation>
    </message>
    <message>
        <source>drawn coarsely: slices under %1 px share a column</source>
        <translation>grob gezeichnet: Abschnitte unter %1 px teilen eine Spalte</translation>
    </message>
    <message>
        <source>a saw edge: several slices in one pixel</source>
        <translation>Sägekante: mehrere Abschnitte in einem Pixel</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
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
        <source>IRQL, and what runs</source>
        <translation>IRQL, und was läuft</translation>
    </message>
    <message>
        <source>%1 at DISPATCH_LEVEL or above; the guideline is 100 µs</source>
        <translation>%1 auf DISPATCH_LEVEL oder darüber; die Richtlinie ist 100 µs</translation>
    </message>
    <message>
        <source>%1 in a service routine; the guideline is 25 µs</source>
        <translation>%1 in einer Serviceroutine; die Richtlinie ist 25 µs</translation>
    </message>
    <message>
        <source>guarded by %1</source>
        <translation>geschützt durch %1</translation>
    </message>
    <message>
        <source>%1, guarded by %2</source>
        <translation>%1, geschützt durch %2</translation>
    </message>
    <message>
        <source>lost update: the write at %1 is overwritten</source>
        <translation>verlorene Änderung: das Schreiben bei %1 wird überschrieben</translation>
    </message>
    <message>
        <source>spin lock: execution level Dispatch</source>
        <translation>Spinlock: Ebene Dispatch</translation>
    </message>
    <message>
        <source>spin lock of the driver</source>
        <translation>Spinlock des Treibers</translation>
    </message>
    <message>
        <source>queued spin lock of the driver</source>
        <translation>eingereihter Spinlock des Treibers</translation>
    </message>
    <message>
        <source>fast mutex of the driver</source>
        <translation>schneller Mutex des Treibers</translation>
    </message>
    <message>
        <source>mutex: execution level Passive</source>
        <translation>Mutex: Ebene Passive</translation>
    </message>
    <message>
        <source>interrupt spin lock: held at DIRQL</source>
        <translation>Spinlock der ISR: auf DIRQL</translation>
    </message>
    <message>
        <source>wait lock: a passive interrupt</source>
        <translation>Wartesperre: passive Unterbrechung</translation>
    </message>
    <message>
        <source>wait lock of the driver</source>
        <translation>Wartesperre des Treibers</translation>
    </message>
    <message>
        <source>sequential: one at a time</source>
        <translation>sequenziell: nacheinander</translation>
    </message>
    <message>
        <source>parallel: as they come</source>
        <translation>parallel: wie sie kommen</translation>
    </message>
    <message>
        <source>manual: the driver takes them</source>
        <translation>manuell: der Treiber holt sie</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>wartende Anforderungen</translation>
    </message>
    <message>
        <source>%1 on %2, taken by the framework</source>
        <translation>%1 auf %2, vom Framework genommen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 spins on %2</source>
        <translation>%1 dreht sich auf %2</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>from sender and back</source>
        <translation>vom Sender und zurück</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>ausgeräumt</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>leergelaufen</translation>
    </message>
    <message>
        <source>stopped and purged</source>
        <translation>angehalten und ausgeräumt</translation>
    </message>
    <message>
        <source>accepts none</source>
        <translation>nimmt keine an</translation>
    </message>
    <message>
        <source>presents none</source>
        <translation>legt keine vor</translation>
    </message>
    <message>
        <source>accepts and presents none</source>
        <translation>nimmt keine an und legt keine vor</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fertig %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>runs on %1</source>
        <translation>läuft auf %1</translation>
    </message>
    <message>
        <source>queued, started, done</source>
        <translation>eingereiht, begonnen, fertig</translation>
    </message>
    <message>
        <source>%1 asserted</source>
        <translation>%1 gemeldet</translation>
    </message>
    <message>
        <source>transfer %1, %2 B</source>
        <translation>Übertragung %1, %2 B</translation>
    </message>
    <message>
        <source>hardware: interrupt line</source>
        <translation>Unterbrechungsleitung</translation>
    </message>
    <message>
        <source>interrupt line</source>
        <translation>Unterbrechungsleitung</translation>
    </message>
    <message>
        <source>set, due at %1</source>
        <translation>gestellt, fällig bei %1</translation>
    </message>
    <message>
        <source>due, waits for the clock</source>
        <translation>fällig, wartet auf die Uhr</translation>
    </message>
    <message>
        <source>timer: set, due, run</source>
        <translation>Timer: gestellt, fällig, läuft</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>%1 writes %2</source>
        <translation>%1 schreibt %2</translation>
    </message>
    <message>
        <source>%1 changes to %2</source>
        <translation>%1 ändert auf %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>%1, %2 with the driver</source>
        <translation>%1, %2 beim Treiber</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>not queued</source>
        <translation>nicht eingereiht</translation>
    </message>
    <message>
        <source>is idle: no thread is ready to run here</source>
        <translation>ist untätig: hier ist kein Thread bereit</translation>
    </message>
    <message>
        <source>waits for a queued lock that goes to who asked before it</source>
        <translation>wartet auf eine eingereihte Sperre, die zuvor ein anderer verlangt hat</translation>
    </message>
    <message>
        <source>spins for a lock that CPU %1 holds since %2 ns</source>
        <translation>dreht sich für eine Sperre, die CPU %1 seit %2 ns hält</translation>
    </message>
    <message>
        <source>has nothing to do until another processor acts</source>
        <translation>hat nichts zu tun, bis ein anderer Prozessor handelt</translation>
    </message>
    <message>
        <source>entered above %1, the most that %2 allows</source>
        <translation>über %1 betreten, obwohl %2 nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>entered below %1, the least that %2 allows</source>
        <translation>unter %1 betreten, obwohl %2 nicht weniger erlaubt</translation>
    </message>
    <message>
        <source>returns at another IRQL than it was entered at, against its %1</source>
        <translation>kehrt auf einem anderen IRQL zurück, als es betreten wurde, gegen sein %1</translation>
    </message>
    <message>
        <source>returns, and not at %1, as %2 says</source>
        <translation>kehrt zurück, und nicht auf %1, wie %2 sagt</translation>
    </message>
    <message>
        <source>entered without the lock %1, which %2 wants held</source>
        <translation>ohne die Sperre %1 betreten, die für %2 gehalten sein muss</translation>
    </message>
    <message>
        <source>entered with the lock %1 held, against its %2</source>
        <translation>mit gehaltener Sperre %1 betreten, gegen sein %2</translation>
    </message>
    <message>
        <source>entered with a lock held, against its %1</source>
        <translation>mit gehaltener Sperre betreten, gegen sein %1</translation>
    </message>
    <message>
        <source>returns without the lock %1, which %2 says it takes</source>
        <translation>kehrt ohne die Sperre %1 zurück, die es laut %2 nimmt</translation>
    </message>
    <message>
        <source>returns with the lock %1 still held, which %2 says it gives back</source>
        <translation>kehrt mit noch gehaltener Sperre %1 zurück, die es laut %2 zurückgibt</translation>
    </message>
    <message>
        <source>limits.steps = %1 steps were taken</source>
        <translation>limits.steps = %1 Schritte sind getan</translation>
    </message>
    <message>
        <source>limits.events = %1 events were recorded</source>
        <translation>limits.events = %1 Ereignisse sind aufgezeichnet</translation>
    </message>
    <message>
        <source>limits.time_ns = %1 ns of simulated time went by</source>
        <translation>limits.time_ns = %1 ns simulierter Zeit sind vergangen</translation>
    </message>
    <message>
        <source>limits.memory_bytes: no driver memory is left for another context</source>
        <translation>limits.memory_bytes: für einen weiteren Kontext ist kein Speicher des Treibers mehr da</translation>
    </message>
    <message>
        <source>limits.call_depth: calls are nested too deep</source>
        <translation>limits.call_depth: Aufrufe sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a table of the machine is full: more locks, objects, timers or requests than this scenario provides for</source>
        <translation>eine Tabelle der Maschine ist voll: mehr Sperren, Objekte, Timer oder Anforderungen, als dieses Szenario vorsieht</translation>
    </message>
    <message>
        <source>driver code ran 4000000 instructions without touching anything shared: a loop that does not end</source>
        <translation>der Code des Treibers führte 4000000 Befehle aus, ohne etwas Gemeinsames anzufassen: eine Schleife ohne Ende</translation>
    </message>
    <message>
        <source>the machine has processors 0 to %1</source>
        <translation>die Maschine hat die Prozessoren 0 bis %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>nothing named %1 can come in on processor %2 now</source>
        <translation>nichts namens %1 kann jetzt auf Prozessor %2 hereinkommen</translation>
    </message>
    <message>
        <source>processor %1 %2</source>
        <translation>Prozessor %1 %2</translation>
    </message>
    <message>
        <source>has no step to take</source>
        <translation>hat keinen Schritt zu tun</translation>
    </message>
    <message>
        <source>token %1 (%2) does not fit: %3</source>
        <translation>Zeichen %1 (%2) passt nicht: %3</translation>
    </message>
    <message>
        <source>The interleaving of the scenario could not be met: %1. The run went on in time order.</source>
        <translation>Die Reihenfolge des Szenarios ließ sich nicht einhalten: %1. Der Lauf ging nach der Zeit weiter.</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>worker thread %1</source>
        <translation>Arbeitsthread %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>lädt %1</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>speichert %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>DPC on %1</source>
        <translation>DPC auf %1</translation>
    </message>
    <message>
        <source>interrupt on %1</source>
        <translation>Unterbrechung auf %1</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anforderungen in der Sekunde</translation>
    </message>
    <message>
        <source>CLOCK_LEVEL and above</source>
        <translation>CLOCK_LEVEL und darüber</translation>
    </message>
    <message>
        <source>a thread's own routine</source>
        <translation>die eigene Routine eines Threads</translation>
    </message>
    <message>
        <source>nothing: %1 can meet %2</source>
        <translation>nichts: %1 kann %2 begegnen</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>nur gelesen</translation>
    </message>
    <message>
        <source>interlocked operations</source>
        <translation>unteilbare Operationen</translation>
    </message>
    <message>
        <source>the order of its users</source>
        <translation>die Folge seiner Benutzer</translation>
    </message>
    <message>
        <source>one callback at a time</source>
        <translation>ein Callback nach dem anderen</translation>
    </message>
    <message>
        <source>is to ask for a lock that CPU %1 holds since %2 ns</source>
        <translation>verlangt eine Sperre, die CPU %1 seit %2 ns hält</translation>
    </message>
    <message>
        <source>is to ask for %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 Zustände</translation>
    </message>
    <message>
        <source>%1 MiB for states</source>
        <translation>%1 MiB für Zustände</translation>
    </message>
    <message>
        <source>%1 executions</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>a bad order</source>
        <translation>eine schlechte Reihenfolge</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>gebeten aufzuhören</translation>
    </message>
    <message>
        <source>the 256 bits of a state's key</source>
        <translation>die 256 Bits des Schlüssels eines Zustands</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>some never end</source>
        <translation>einige enden nie</translation>
    </message>
    <message>
        <source>those with more pre-emptions were left out</source>
        <translation>die mit mehr Verdrängungen wurden ausgelassen</translation>
    </message>
    <message>
        <source>one order of each class was gone through</source>
        <translation>von jeder Klasse wurde eine Reihenfolge durchlaufen</translation>
    </message>
    <message>
        <source>some orders never end</source>
        <translation>einige Reihenfolgen enden nie</translation>
    </message>
    <message>
        <source>orders of one class differ in pre-emptions, so the bound cuts through classes</source>
        <translation>Reihenfolgen einer Klasse unterscheiden sich in Verdrängungen, die Schranke geht also mitten durch Klassen</translation>
    </message>
    <message>
        <source>nobody asked for them</source>
        <translation>niemand hat danach gefragt</translation>
    </message>
    <message>
        <source>each order was gone through by itself</source>
        <translation>jede Reihenfolge wurde für sich durchlaufen</translation>
    </message>
    <message>
        <source>a mutex goes to who asked for it first</source>
        <translation>einen Mutex bekommt, wer zuerst danach gefragt hat</translation>
    </message>
    <message>
        <source>a limit of the scenario ended some order</source>
        <translation>eine Grenze des Szenarios beendete eine Reihenfolge</translation>
    </message>
    <message>
        <source>%1 steps in one order</source>
        <translation>%1 Schritte in einer Reihenfolge</translation>
    </message>
    <message>
        <source>%1: error: %2</source>
        <translation>%1: Fehler: %2</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <translation>%1: Warnung: %2</translation>
    </message>
    <message>
        <source>further errors are not shown</source>
        <translation>weitere Fehler werden nicht gezeigt</translation>
    </message>
    <message>
        <source>%1; further errors are not shown</source>
        <translation>%1; weitere Fehler werden nicht gezeigt</translation>
    </message>
    <message>
        <source>"%1" appears twice in this object; the first is in line %2</source>
        <translation>„%1“ kommt in diesem Objekt zweimal vor; das erste in Zeile %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>nur eines davon behalten</translation>
    </message>
    <message>
        <source>in variant "%1": %2</source>
        <translation>in der Variante „%1“: %2</translation>
    </message>
    <message>
        <source>thread %1 runs "%2", which the driver does not define</source>
        <translation>Thread %1 führt „%2“ aus, das der Treiber nicht definiert</translation>
    </message>
    <message>
        <source>expected a function VOID f(PVOID)</source>
        <translation>erwartet wird eine Funktion VOID f(PVOID)</translation>
    </message>
    <message>
        <source>the driver, its contexts, request buffers and stacks need %1 bytes, the limit is %2</source>
        <translation>der Treiber, seine Kontexte, Puffer der Anforderungen und Stapel brauchen %1 Bytes, die Grenze ist %2</translation>
    </message>
    <message>
        <source>fewer or smaller contexts, shorter requests, or a larger limits.memory_bytes</source>
        <translation>weniger oder kleinere Kontexte, kürzere Anforderungen oder ein größeres limits.memory_bytes</translation>
    </message>
    <message>
        <source>expected a processor that can take a step</source>
        <translation>erwartet wird ein Prozessor, der einen Schritt tun kann</translation>
    </message>
    <message>
        <source>the run has no event %1</source>
        <translation>der Lauf hat kein Ereignis %1</translation>
    </message>
    <message>
        <source>expected one of its %1 events</source>
        <translation>erwartet wird eines seiner %1 Ereignisse</translation>
    </message>
    <message>
        <source>a token is P, P:NAME, PxN or P:NAMExN, as in "0 1x3 0:TimerxN"</source>
        <translation>ein Zeichen ist P, P:NAME, PxN oder P:NAMExN, wie in „0 1x3 0:TimerxN“</translation>
    </message>
    <message>
        <source>"untimed" says how the whole schedule is meant: expected it first</source>
        <translation>„untimed“ sagt, wie der ganze Ablaufplan gemeint ist: erwartet wird es am Anfang</translation>
    </message>
    <message>
        <source>"%1" is not a schedule token: expected a processor number first</source>
        <translation>„%1“ ist kein Zeichen eines Ablaufplans: erwartet wird zuerst die Nummer eines Prozessors</translation>
    </message>
    <message>
        <source>"%1" names no processor: expected a number from 0 to 255</source>
        <translation>„%1“ nennt keinen Prozessor: erwartet wird eine Zahl von 0 bis 255</translation>
    </message>
    <message>
        <source>"%1" is not a schedule token: expected :NAME or xN after the processor number</source>
        <translation>„%1“ ist kein Zeichen eines Ablaufplans: erwartet wird :NAME oder xN nach der Nummer des Prozessors</translation>
    </message>
    <message>
        <source>"%1" repeats zero times: expected a count of at least 1</source>
        <translation>„%1“ wiederholt null Mal: erwartet wird mindestens 1</translation>
    </message>
    <message>
        <source>the schedule has more than %1 steps</source>
        <translation>der Ablaufplan hat mehr als %1 Schritte</translation>
    </message>
    <message>
        <source>the schedule has more than %1 tokens</source>
        <translation>der Ablaufplan hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>a shipped scenario is not changed; expected another folder</source>
        <translation>ein mitgeliefertes Szenario wird nicht geändert; erwartet wird ein anderer Ordner</translation>
    </message>
    <message>
        <source>the scenario in this folder cannot be read, so it is not replaced; expected another folder</source>
        <translation>das Szenario in diesem Ordner ist nicht zu lesen und wird darum nicht ersetzt; erwartet wird ein anderer Ordner</translation>
    </message>
    <message>
        <source>this folder cannot be made, so unsaved work is not kept</source>
        <translation>dieser Ordner lässt sich nicht anlegen, darum wird Ungespeichertes nicht aufgehoben</translation>
    </message>
    <message>
        <source>%1; expected the driver text of %2</source>
        <translation>%1; erwartet wird der Treibertext von %2</translation>
    </message>
    <message>
        <source>there are no shipped scenarios here</source>
        <translation>hier sind keine mitgelieferten Szenarien</translation>
    </message>
    <message>
        <source>they belong beside the program, in ../share/syncscope/scenarios</source>
        <translation>sie gehören neben das Programm, nach ../share/syncscope/scenarios</translation>
    </message>
    <message>
        <source>%1 with the driver</source>
        <translation>%1 beim Treiber</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>'%1' is no annotation that is known: it is not checked</source>
        <translation>„%1“ ist keine bekannte Annotation: sie wird nicht geprüft</translation>
    </message>
    <message>
        <source>did you mean '%1'?</source>
        <translation>war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 needs an IRQL; found nothing</source>
        <translation>%1 braucht einen IRQL; gefunden wurde nichts</translation>
    </message>
    <message>
        <source>%1 needs an IRQL; found '%2'</source>
        <translation>%1 braucht einen IRQL; gefunden wurde „%2“</translation>
    </message>
    <message>
        <source>such as PASSIVE_LEVEL, APC_LEVEL or DISPATCH_LEVEL</source>
        <translation>etwa PASSIVE_LEVEL, APC_LEVEL oder DISPATCH_LEVEL</translation>
    </message>
    <message>
        <source>%1 names no lock</source>
        <translation>%1 nennt keine Sperre</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>'%1' is guarded by '%2', which is no lock but a number</source>
        <translation>„%1“ soll „%2“ schützen, und das ist keine Sperre, sondern eine Zahl</translation>
    </message>
    <message>
        <source>expected a KSPIN_LOCK, a FAST_MUTEX, a WDFSPINLOCK, ...</source>
        <translation>erwartet wird ein KSPIN_LOCK, ein FAST_MUTEX, ein WDFSPINLOCK, ...</translation>
    </message>
    <message>
        <source>'%1' in %2 names no lock: it is not checked</source>
        <translation>„%1“ in %2 nennt keine Sperre: das wird nicht geprüft</translation>
    </message>
    <message>
        <source>'%1' in %2 of '%3' names no lock: it is not checked</source>
        <translation>„%1“ in %2 von „%3“ nennt keine Sperre: das wird nicht geprüft</translation>
    </message>
    <message>
        <source>expected a field beside it or a variable</source>
        <translation>erwartet wird ein Feld daneben oder eine Variable</translation>
    </message>
    <message>
        <source>the lock '%1'</source>
        <translation>die Sperre „%1“</translation>
    </message>
    <message>
        <source>'%1' ends here without a return; it returns a value</source>
        <translation>„%1“ endet hier ohne return; es gibt einen Wert zurück</translation>
    </message>
    <message>
        <source>%1 is asked for, but this path holds it since line %2</source>
        <translation>%1 wird verlangt, aber dieser Weg hält sie seit Zeile %2</translation>
    </message>
    <message>
        <source>asking again for a lock one holds never ends</source>
        <translation>eine Sperre, die man hält, noch einmal zu verlangen, endet nie</translation>
    </message>
    <message>
        <source>%1 is given back, but no path through '%2' takes it before</source>
        <translation>%1 wird zurückgegeben, aber auf keinem Weg durch „%2“ vorher genommen</translation>
    </message>
    <message>
        <source>where the caller takes it, say so: %1</source>
        <translation>nimmt sie der Aufrufer, so steht es da: %1</translation>
    </message>
    <message>
        <source>%1 is still held where '%2' returns here, though _Releases_lock_ says it is given back</source>
        <translation>%1 ist noch gehalten, wo „%2“ hier zurückkehrt, obwohl _Releases_lock_ die Rückgabe zusagt</translation>
    </message>
    <message>
        <source>%1 is still held on some path where '%2' returns here, though _Releases_lock_ says it is given back</source>
        <translation>%1 ist auf einem der Wege noch gehalten, wo „%2“ hier zurückkehrt, obwohl _Releases_lock_ die Rückgabe zusagt</translation>
    </message>
    <message>
        <source>%1, taken on line %2, is not given back before '%3' returns here</source>
        <translation>%1, genommen in Zeile %2, wird nicht zurückgegeben, bevor „%3“ hier zurückkehrt</translation>
    </message>
    <message>
        <source>%1, taken on line %2, is not given back on some path before '%3' returns here</source>
        <translation>%1, genommen in Zeile %2, wird auf einem der Wege nicht zurückgegeben, bevor „%3“ hier zurückkehrt</translation>
    </message>
    <message>
        <source>where the caller gives it back, say so: %1</source>
        <translation>gibt sie der Aufrufer zurück, so steht es da: %1</translation>
    </message>
    <message>
        <source>%1 is not held where '%2' returns, though its annotations say so</source>
        <translation>%1 ist nicht gehalten, wo „%2“ zurückkehrt, obwohl seine Annotationen es sagen</translation>
    </message>
    <message>
        <source>'%1' returns here at %2; its _IRQL_raises_ says %3</source>
        <translation>„%1“ kehrt hier auf %2 zurück; sein _IRQL_raises_ sagt %3</translation>
    </message>
    <message>
        <source>%1, where %2 on line %3 left it</source>
        <translation>%1, wo %2 in Zeile %3 es gelassen hat</translation>
    </message>
    <message>
        <source>'%1' returns here at %2; _IRQL_requires_same_ says it returns at the level it was called at</source>
        <translation>„%1“ kehrt hier zurück auf %2; _IRQL_requires_same_ sagt, dass es auf der Ebene zurückkehrt, auf der es gerufen wurde</translation>
    </message>
    <message>
        <source>'%1' returns here at %2; it returns at the level it was called at</source>
        <translation>„%1“ kehrt hier zurück auf %2; eine Funktion kehrt auf der Ebene zurück, auf der sie gerufen wurde</translation>
    </message>
    <message>
        <source>KeLowerIrql before the return</source>
        <translation>KeLowerIrql vor dem return</translation>
    </message>
    <message>
        <source>KeLowerIrql before the return; or say so: %1</source>
        <translation>KeLowerIrql vor dem return; oder so steht es da: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the function called here</source>
        <translation>die hier gerufene Funktion</translation>
    </message>
    <message>
        <source>'%1'</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 may be called at %2 at most, for its code can be paged out; %3</source>
        <translation>%1 darf höchstens auf %2 gerufen werden, denn der Code kann ausgelagert sein; %3</translation>
    </message>
    <message>
        <source>%1 may be called at %2 at most; %3</source>
        <translation>%1 darf höchstens auf %2 gerufen werden; %3</translation>
    </message>
    <message>
        <source>%1 may be called at %2 at least; here it is %3, by what '%4' says of itself</source>
        <translation>%1 darf nicht unter %2 gerufen werden; hier ist es %3, nach dem, was „%4“ von sich sagt</translation>
    </message>
    <message>
        <source>%1 may be called at %2 at least; here it is %3</source>
        <translation>%1 darf nicht unter %2 gerufen werden; hier ist es %3</translation>
    </message>
    <message>
        <source>%1 must be called with the lock '%2' held</source>
        <translation>%1 muss mit gehaltener Sperre „%2“ gerufen werden</translation>
    </message>
    <message>
        <source>%1 must not be called with the lock '%2' held; this path holds it</source>
        <translation>%1 darf nicht mit gehaltener Sperre „%2“ gerufen werden; dieser Weg hält sie</translation>
    </message>
    <message>
        <source>give it back before the call</source>
        <translation>vor dem Aufruf zurückgeben</translation>
    </message>
    <message>
        <source>%1 must be called without any lock; this path holds '%2'</source>
        <translation>%1 muss ohne jede Sperre gerufen werden; dieser Weg hält „%2“</translation>
    </message>
    <message>
        <source>argument %1 of %2 (%3) is NULL; its annotation says it points to something</source>
        <translation>Argument %1 für %2 (%3) ist NULL; seine Annotation sagt, dass es auf etwas zeigt</translation>
    </message>
    <message>
        <source>argument %1 of %2 is NULL; its annotation says it points to something</source>
        <translation>Argument %1 für %2 ist NULL; seine Annotation sagt, dass es auf etwas zeigt</translation>
    </message>
    <message>
        <source>only what is marked _opt_ may be NULL</source>
        <translation>nur was mit _opt_ gekennzeichnet ist, darf NULL sein</translation>
    </message>
    <message>
        <source>the spin lock '%1', taken on line %2, raises to %3</source>
        <translation>der Spinlock „%1“, genommen in Zeile %2, hebt auf %3</translation>
    </message>
    <message>
        <source>the fast mutex '%1', taken on line %2, raises to %3</source>
        <translation>der schnelle Mutex „%1“, genommen in Zeile %2, hebt auf %3</translation>
    </message>
    <message>
        <source>%1 on line %2 raises to %3</source>
        <translation>%1 in Zeile %2 hebt auf %3</translation>
    </message>
    <message>
        <source>'%1' runs above that, as a %2</source>
        <translation>„%1“ läuft darüber, als %2</translation>
    </message>
    <message>
        <source>'%1' is declared to run above that</source>
        <translation>„%1“ ist so deklariert, dass es darüber läuft</translation>
    </message>
    <message>
        <source>here it is %1</source>
        <translation>hier ist es %1</translation>
    </message>
    <message>
        <source>'%1' is changed by an ordinary store; its declaration says _Interlocked_</source>
        <translation>„%1“ wird durch ein gewöhnliches Speichern geändert; seine Deklaration sagt _Interlocked_</translation>
    </message>
    <message>
        <source>'%1' is changed without the lock '%2', by which its declaration says it is guarded</source>
        <translation>„%1“ wird ohne die Sperre „%2“ geändert, durch die es laut seiner Deklaration geschützt ist</translation>
    </message>
    <message>
        <source>'%1' is used without the lock '%2', by which its declaration says it is guarded</source>
        <translation>„%1“ wird ohne die Sperre „%2“ benutzt, durch die es laut seiner Deklaration geschützt ist</translation>
    </message>
    <message>
        <source>%1 uses '%2', which nothing in the driver initializes</source>
        <translation>%1 benutzt „%2“, das nichts im Treiber initialisiert</translation>
    </message>
    <message>
        <source>WdfSpinLockCreate or WdfWaitLockCreate, when the device is added</source>
        <translation>WdfSpinLockCreate oder WdfWaitLockCreate, wenn das Gerät hinzukommt</translation>
    </message>
    <message>
        <source>the result of %1 goes into '%2' and is never looked at; its annotation says it must be</source>
        <translation>das Ergebnis von %1 kommt in „%2“ und wird nie angesehen; laut seiner Annotation muss es das werden</translation>
    </message>
    <message>
        <source>the result of %1 is not looked at; its annotation says it must be</source>
        <translation>das Ergebnis von %1 wird nicht angesehen; laut seiner Annotation muss es das werden</translation>
    </message>
    <message>
        <source>where it really does not matter: (VOID)</source>
        <translation>wo es wirklich gleich ist: (VOID)</translation>
    </message>
    <message>
        <source>'%1' never writes what its _Out_ parameter '%2' points to</source>
        <translation>„%1“ schreibt nie dahin, worauf sein _Out_-Parameter „%2“ zeigt</translation>
    </message>
    <message>
        <source>this function needs more than %1 values at a time</source>
        <translation>diese Funktion braucht mehr als %1 Werte zugleich</translation>
    </message>
    <message>
        <source>the variables of the driver are larger than %1 bytes</source>
        <translation>die Variablen des Treibers sind größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the texts of the driver are larger than %1 bytes</source>
        <translation>die Zeichenketten des Treibers sind größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the initial value of a variable outside of functions, or static, must be known before the program runs</source>
        <translation>der Anfangswert einer Variablen außerhalb von Funktionen oder einer mit static muss vor der Ausführung bekannt sein</translation>
    </message>
    <message>
        <source>assign it in DriverEntry</source>
        <translation>in DriverEntry zuweisen</translation>
    </message>
    <message>
        <source>'%1' is declared extern, but defined nowhere</source>
        <translation>„%1“ ist extern deklariert, aber nirgends definiert</translation>
    </message>
    <message>
        <source>the address of '%1' cannot be taken: Windows runs it</source>
        <translation>die Adresse von „%1“ lässt sich nicht nehmen: Windows führt es aus</translation>
    </message>
    <message>
        <source>write a function that calls it</source>
        <translation>eine Funktion schreiben, die es ruft</translation>
    </message>
    <message>
        <source>'%1' is declared, but has no body</source>
        <translation>„%1“ ist deklariert, hat aber keinen Rumpf</translation>
    </message>
    <message>
        <source>there is a function '%1'</source>
        <translation>es gibt eine Funktion „%1“</translation>
    </message>
    <message>
        <source>the variables of '%1' need %2 bytes; a kernel stack has %3</source>
        <translation>die Variablen von „%1“ brauchen %2 Bytes; ein Kernel-Stapel hat %3</translation>
    </message>
    <message>
        <source>keep them in a context</source>
        <translation>in einem Kontext ablegen</translation>
    </message>
    <message>
        <source>the driver has more than %1 instructions</source>
        <translation>der Treiber hat mehr als %1 Befehle</translation>
    </message>
    <message>
        <source>the driver has too many functions</source>
        <translation>der Treiber hat zu viele Funktionen</translation>
    </message>
    <message>
        <source>the driver text is larger than %1 bytes</source>
        <translation>der Treibertext ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the driver has more than %1 files</source>
        <translation>der Treiber hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>#pragma alloc_text names '%1', which is no function of the driver</source>
        <translation>#pragma alloc_text nennt „%1“, das keine Funktion des Treibers ist</translation>
    </message>
    <message>
        <source>this comment does not end; expected */ before the end of the file</source>
        <translation>dieser Kommentar endet nicht; erwartet wird */ vor dem Ende der Datei</translation>
    </message>
    <message>
        <source>this string does not end; expected " before the end of the line</source>
        <translation>diese Zeichenkette endet nicht; erwartet wird " vor dem Ende der Zeile</translation>
    </message>
    <message>
        <source>this character constant does not end; expected ' before the end of the line</source>
        <translation>diese Zeichenkonstante endet nicht; erwartet wird ' vor dem Ende der Zeile</translation>
    </message>
    <message>
        <source>unexpected character '%1' in the program</source>
        <translation>unerwartetes Zeichen „%1“ im Programm</translation>
    </message>
    <message>
        <source>unexpected character in the program, which is none of C</source>
        <translation>unerwartetes Zeichen im Programm, es ist keines von C</translation>
    </message>
    <message>
        <source>unexpected control character %1 in the program</source>
        <translation>unerwartetes Steuerzeichen %1 im Programm</translation>
    </message>
    <message>
        <source>the critical region</source>
        <translation>der kritische Bereich</translation>
    </message>
    <message>
        <source>this is nested more than %1 deep</source>
        <translation>das ist mehr als %1-fach geschachtelt</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>expected '%1' %2; found %3</source>
        <translation>erwartet wird „%1“ %2; gefunden wurde %3</translation>
    </message>
    <message>
        <source>'%1' is not for drivers: the kernel does not save the floating point registers</source>
        <translation>„%1“ ist nichts für Treiber: der Kernel sichert die Gleitkommaregister nicht</translation>
    </message>
    <message>
        <source>use LONG or LONGLONG</source>
        <translation>LONG oder LONGLONG nehmen</translation>
    </message>
    <message>
        <source>unknown type name '%1'</source>
        <translation>unbekannter Typname „%1“</translation>
    </message>
    <message>
        <source>an alignment is a power of two up to 8192; found %1</source>
        <translation>eine Ausrichtung ist eine Zweierpotenz bis 8192; gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a name or '{' after %1; found %2</source>
        <translation>erwartet wird ein Name oder „{“ nach %1; gefunden wurde %2</translation>
    </message>
    <message>
        <source>'%1' is already the name of another kind of type</source>
        <translation>„%1“ heißt schon ein Typ anderer Art</translation>
    </message>
    <message>
        <source>the structure '%1' is defined again; first on line %2</source>
        <translation>die Struktur „%1“ wird noch einmal definiert; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>the width of a bit-field</source>
        <translation>die Breite eines Bitfelds</translation>
    </message>
    <message>
        <source>a bit-field is a whole number; found '%1'</source>
        <translation>ein Bitfeld ist eine ganze Zahl; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>a bit-field of type '%1' has 1 to %2 bits; found %3</source>
        <translation>ein Bitfeld vom Typ „%1“ hat 1 bis %2 Bits; gefunden wurde %3</translation>
    </message>
    <message>
        <source>expected a field or '}' in the structure; found %1</source>
        <translation>erwartet wird ein Feld oder „}“ in der Struktur; gefunden wurde %1</translation>
    </message>
    <message>
        <source>the array '%1' in a structure needs its number of elements</source>
        <translation>das Array „%1“ in einer Struktur braucht seine Anzahl von Elementen</translation>
    </message>
    <message>
        <source>the structure has two fields named '%1'</source>
        <translation>die Struktur hat zwei Felder namens „%1“</translation>
    </message>
    <message>
        <source>after the field</source>
        <translation>nach dem Feld</translation>
    </message>
    <message>
        <source>this { has no matching }</source>
        <translation>zu dieser { fehlt die }</translation>
    </message>
    <message>
        <source>the structure is larger than %1 bytes</source>
        <translation>die Struktur ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the structure has no fields; expected at least one</source>
        <translation>die Struktur hat keine Felder; erwartet wird mindestens eines</translation>
    </message>
    <message>
        <source>the enumeration '%1' is defined again</source>
        <translation>die Aufzählung „%1“ wird noch einmal definiert</translation>
    </message>
    <message>
        <source>expected a name in the enumeration; found %1</source>
        <translation>erwartet wird ein Name in der Aufzählung; gefunden wurde %1</translation>
    </message>
    <message>
        <source>the value of an enumerator</source>
        <translation>der Wert einer Aufzählungskonstanten</translation>
    </message>
    <message>
        <source>'%1' is defined again; first on line %2</source>
        <translation>„%1“ wird noch einmal definiert; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>after the enumeration</source>
        <translation>nach der Aufzählung</translation>
    </message>
    <message>
        <source>expected a parameter; found %1</source>
        <translation>erwartet wird ein Parameter; gefunden wurde %1</translation>
    </message>
    <message>
        <source>a parameter cannot be of type VOID</source>
        <translation>ein Parameter kann nicht vom Typ VOID sein</translation>
    </message>
    <message>
        <source>a parameter is of type '%1', whose fields are not known</source>
        <translation>ein Parameter ist vom Typ „%1“, dessen Felder nicht bekannt sind</translation>
    </message>
    <message>
        <source>pass a pointer to it</source>
        <translation>einen Zeiger darauf übergeben</translation>
    </message>
    <message>
        <source>two parameters are named '%1'</source>
        <translation>zwei Parameter heißen „%1“</translation>
    </message>
    <message>
        <source>a function has at most 64 parameters</source>
        <translation>eine Funktion hat höchstens 64 Parameter</translation>
    </message>
    <message>
        <source>after the parameters</source>
        <translation>nach den Parametern</translation>
    </message>
    <message>
        <source>a pointer to a pointer more than 16 deep</source>
        <translation>Zeiger auf Zeiger, mehr als 16-fach</translation>
    </message>
    <message>
        <source>in the declaration</source>
        <translation>in der Deklaration</translation>
    </message>
    <message>
        <source>expected a name in the declaration; found %1</source>
        <translation>erwartet wird ein Name in der Deklaration; gefunden wurde %1</translation>
    </message>
    <message>
        <source>the number of elements</source>
        <translation>die Anzahl der Elemente</translation>
    </message>
    <message>
        <source>an array needs at least one element; found %1</source>
        <translation>ein Array braucht mindestens ein Element; gefunden wurde %1</translation>
    </message>
    <message>
        <source>after the number of elements</source>
        <translation>nach der Anzahl der Elemente</translation>
    </message>
    <message>
        <source>this type is more than 32 levels deep</source>
        <translation>dieser Typ ist mehr als 32-fach geschachtelt</translation>
    </message>
    <message>
        <source>an array cannot hold elements of type '%1'</source>
        <translation>ein Array kann keine Elemente vom Typ „%1“ enthalten</translation>
    </message>
    <message>
        <source>the array is larger than %1 bytes</source>
        <translation>das Array ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>a function cannot return '%1'</source>
        <translation>eine Funktion kann „%1“ nicht zurückgeben</translation>
    </message>
    <message>
        <source>a function cannot return '%1', whose fields are not known</source>
        <translation>eine Funktion kann „%1“ nicht zurückgeben, denn die Felder sind nicht bekannt</translation>
    </message>
    <message>
        <source>return a pointer to it</source>
        <translation>einen Zeiger darauf zurückgeben</translation>
    </message>
    <message>
        <source>expected a type; found %1</source>
        <translation>erwartet wird ein Typ; gefunden wurde %1</translation>
    </message>
    <message>
        <source>expected a type; found the name '%1'</source>
        <translation>erwartet wird ein Typ; gefunden wurde der Name „%1“</translation>
    </message>
    <message>
        <source>'%1' cannot be of type VOID</source>
        <translation>„%1“ kann nicht vom Typ VOID sein</translation>
    </message>
    <message>
        <source>PVOID is the pointer type</source>
        <translation>PVOID ist der Zeigertyp</translation>
    </message>
    <message>
        <source>'%1' cannot be a function here</source>
        <translation>„%1“ kann hier keine Funktion sein</translation>
    </message>
    <message>
        <source>a pointer to a function is written (*%1)(...)</source>
        <translation>ein Zeiger auf eine Funktion wird (*%1)(...) geschrieben</translation>
    </message>
    <message>
        <source>'%1' is of type '%2', whose fields are not known</source>
        <translation>„%1“ ist vom Typ „%2“, dessen Felder nicht bekannt sind</translation>
    </message>
    <message>
        <source>'%1' is defined again; Windows already declares it</source>
        <translation>„%1“ wird noch einmal definiert; Windows deklariert es schon</translation>
    </message>
    <message>
        <source>'%1' is declared here as %2; before it was %3</source>
        <translation>„%1“ ist hier als %2 deklariert; vorher war es %3</translation>
    </message>
    <message>
        <source>Windows declares it</source>
        <translation>Windows deklariert es</translation>
    </message>
    <message>
        <source>first on line %1</source>
        <translation>zuerst in Zeile %1</translation>
    </message>
    <message>
        <source>the function '%1' is defined again; first on line %2</source>
        <translation>die Funktion „%1“ wird noch einmal definiert; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>'%1' is a function of Windows; a driver cannot define it</source>
        <translation>„%1“ ist eine Funktion von Windows; ein Treiber kann sie nicht definieren</translation>
    </message>
    <message>
        <source>'%1' is already declared as something else, on line %2</source>
        <translation>„%1“ ist schon als etwas anderes deklariert, in Zeile %2</translation>
    </message>
    <message>
        <source>_Use_decl_annotations_ takes the annotations of a declaration before this one, and there is none of '%1'</source>
        <translation>_Use_decl_annotations_ übernimmt die Annotationen einer Deklaration davor, und von „%1“ gibt es keine</translation>
    </message>
    <message>
        <source>the annotations of '%1' here are not those of line %2</source>
        <translation>die Annotationen von „%1“ hier sind nicht die aus Zeile %2</translation>
    </message>
    <message>
        <source>_Use_decl_annotations_ takes over those of the declaration</source>
        <translation>_Use_decl_annotations_ übernimmt die der Deklaration</translation>
    </message>
    <message>
        <source>'%1' can never be called as declared: at %2 at least as a %3 and at %4 at most</source>
        <translation>„%1“ kann nie so gerufen werden, wie es deklariert ist: nicht unter %2, als %3, und höchstens auf %4</translation>
    </message>
    <message>
        <source>'%1' can never be called as declared: at %2 at least and at %3 at most</source>
        <translation>„%1“ kann nie so gerufen werden, wie es deklariert ist: nicht unter %2 und höchstens auf %3</translation>
    </message>
    <message>
        <source>a parameter of the definition of '%1' has no name; expected one after its type</source>
        <translation>ein Parameter in der Definition von „%1“ hat keinen Namen; erwartet wird einer nach seinem Typ</translation>
    </message>
    <message>
        <source>there is no label '%1' in this function</source>
        <translation>in dieser Funktion gibt es keine Sprungmarke „%1“</translation>
    </message>
    <message>
        <source>'%1' is declared again; Windows already declares it</source>
        <translation>„%1“ wird noch einmal deklariert; Windows deklariert es schon</translation>
    </message>
    <message>
        <source>'%1' is declared again; first on line %2</source>
        <translation>„%1“ wird noch einmal deklariert; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>the condition of a static assertion</source>
        <translation>die Bedingung einer statischen Zusicherung</translation>
    </message>
    <message>
        <source>after the assertion</source>
        <translation>nach der Zusicherung</translation>
    </message>
    <message>
        <source>the assertion does not hold: %1</source>
        <translation>die Zusicherung gilt nicht: %1</translation>
    </message>
    <message>
        <source>this } closes nothing</source>
        <translation>diese } schließt nichts</translation>
    </message>
    <message>
        <source>the function '%1' is defined without the type it returns</source>
        <translation>die Funktion „%1“ ist ohne den Typ definiert, den sie zurückgibt</translation>
    </message>
    <message>
        <source>unknown macro or function '%1' outside of any function</source>
        <translation>unbekanntes Makro oder unbekannte Funktion „%1“ außerhalb jeder Funktion</translation>
    </message>
    <message>
        <source>VOID or NTSTATUS before it?</source>
        <translation>VOID oder NTSTATUS davor?</translation>
    </message>
    <message>
        <source>expected a declaration or a function; found %1</source>
        <translation>erwartet wird eine Deklaration oder eine Funktion; gefunden wurde %1</translation>
    </message>
    <message>
        <source>the definition of '%1' does not name its parameters; expected (...) after its name</source>
        <translation>die Definition von „%1“ nennt ihre Parameter nicht; erwartet wird (...) nach dem Namen</translation>
    </message>
    <message>
        <source>'%1' is initialized again</source>
        <translation>„%1“ wird noch einmal initialisiert</translation>
    </message>
    <message>
        <source>the array '%1' needs its number of elements or an initializer</source>
        <translation>das Array „%1“ braucht seine Anzahl von Elementen oder eine Initialisierung</translation>
    </message>
    <message>
        <source>after the declaration</source>
        <translation>nach der Deklaration</translation>
    </message>
    <message>
        <source>initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>the string has %1 characters; the array holds %2</source>
        <translation>die Zeichenkette hat %1 Zeichen; das Array fasst %2</translation>
    </message>
    <message>
        <source>expected a value between { and }</source>
        <translation>erwartet wird ein Wert zwischen { und }</translation>
    </message>
    <message>
        <source>this initializes a single value; expected '}'</source>
        <translation>das initialisiert einen einzelnen Wert; erwartet wird „}“</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>ein Index</translation>
    </message>
    <message>
        <source>after the index</source>
        <translation>nach dem Index</translation>
    </message>
    <message>
        <source>the index %1 lies outside the array</source>
        <translation>der Index %1 liegt außerhalb des Arrays</translation>
    </message>
    <message>
        <source>[] designates an element, but this is no array</source>
        <translation>[] bezeichnet ein Element, aber das hier ist kein Array</translation>
    </message>
    <message>
        <source>'%1' has no field %2</source>
        <translation>„%1“ hat kein Feld %2</translation>
    </message>
    <message>
        <source>. designates a field, but this is no structure</source>
        <translation>. bezeichnet ein Feld, aber das hier ist keine Struktur</translation>
    </message>
    <message>
        <source>expected '=' after the designator; found %1</source>
        <translation>erwartet wird „=“ nach der Bezeichnung des Elements; gefunden wurde %1</translation>
    </message>
    <message>
        <source>too many values for '%1'; it takes %2</source>
        <translation>zu viele Werte für „%1“; es nimmt %2</translation>
    </message>
    <message>
        <source>after the initializer</source>
        <translation>nach der Initialisierung</translation>
    </message>
    <message>
        <source>an array is initialized by values between { and }</source>
        <translation>ein Array wird durch Werte zwischen { und } initialisiert</translation>
    </message>
    <message>
        <source>initializer of '%1'</source>
        <translation>Initialisierung von „%1“</translation>
    </message>
    <message>
        <source>before the body</source>
        <translation>vor dem Rumpf</translation>
    </message>
    <message>
        <source>after the condition of %1</source>
        <translation>nach der Bedingung von %1</translation>
    </message>
    <message>
        <source>this assigns, and the value assigned is the condition</source>
        <translation>das ist eine Zuweisung, und der zugewiesene Wert ist die Bedingung</translation>
    </message>
    <message>
        <source>did you mean == ?</source>
        <translation>war == gemeint?</translation>
    </message>
    <message>
        <source>the result of this is not used</source>
        <translation>das Ergebnis hiervon wird nicht benutzt</translation>
    </message>
    <message>
        <source>did you mean = ?</source>
        <translation>war = gemeint?</translation>
    </message>
    <message>
        <source>the label '%1' is defined again; first on line %2</source>
        <translation>die Sprungmarke „%1“ wird noch einmal definiert; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>this ; ends the if: what follows runs in any case</source>
        <translation>dieses ; beendet das if: was folgt, läuft in jedem Fall</translation>
    </message>
    <message>
        <source>expected 'while' after the body of do; found %1</source>
        <translation>erwartet wird „while“ nach dem Rumpf von do; gefunden wurde %1</translation>
    </message>
    <message>
        <source>break outside of a loop or switch</source>
        <translation>break außerhalb einer Schleife oder eines switch</translation>
    </message>
    <message>
        <source>continue outside of a loop</source>
        <translation>continue außerhalb einer Schleife</translation>
    </message>
    <message>
        <source>expected a label after goto; found %1</source>
        <translation>erwartet wird eine Sprungmarke nach goto; gefunden wurde %1</translation>
    </message>
    <message>
        <source>else without an if before it</source>
        <translation>else ohne ein if davor</translation>
    </message>
    <message>
        <source>a { } around the statements of the if?</source>
        <translation>{ } um die Anweisungen des if?</translation>
    </message>
    <message>
        <source>after the statement</source>
        <translation>nach der Anweisung</translation>
    </message>
    <message>
        <source>%1 without a __try before it</source>
        <translation>%1 ohne ein __try davor</translation>
    </message>
    <message>
        <source>__try is not simulated: a bad address stops this machine, nobody catches it</source>
        <translation>__try wird nicht simuliert: eine schlechte Adresse hält diese Maschine an, niemand fängt sie ab</translation>
    </message>
    <message>
        <source>goto a label at the end, with what __finally does behind it</source>
        <translation>ein goto zu einer Sprungmarke am Ende, und dahinter, was __finally tut</translation>
    </message>
    <message>
        <source>leave what it protects without __try; for user buffers let WDF lock them, in EvtIoInCallerContext</source>
        <translation>was es schützt, ohne __try lassen; Puffer des Benutzers lässt man in EvtIoInCallerContext von WDF festhalten</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>switch needs a whole number; found '%1'</source>
        <translation>switch braucht eine ganze Zahl; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ein Fall</translation>
    </message>
    <message>
        <source>default outside of a switch</source>
        <translation>default außerhalb eines switch</translation>
    </message>
    <message>
        <source>case outside of a switch</source>
        <translation>case außerhalb eines switch</translation>
    </message>
    <message>
        <source>a second default in this switch</source>
        <translation>ein zweites default in diesem switch</translation>
    </message>
    <message>
        <source>the case %1 stands here twice; first on line %2</source>
        <translation>case %1 steht hier zweimal; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>after the case</source>
        <translation>nach dem case</translation>
    </message>
    <message>
        <source>'%1' returns VOID, so return takes no value</source>
        <translation>„%1“ gibt VOID zurück, also nimmt return keinen Wert</translation>
    </message>
    <message>
        <source>return from '%1'</source>
        <translation>Rückgabe aus „%1“</translation>
    </message>
    <message>
        <source>return without a value; '%1' returns '%2'</source>
        <translation>return ohne Wert; „%1“ gibt „%2“ zurück</translation>
    </message>
    <message>
        <source>the function '%1' begins inside '%2', whose } is missing</source>
        <translation>die Funktion „%1“ beginnt in „%2“, dessen } fehlt</translation>
    </message>
    <message>
        <source>after the type</source>
        <translation>nach dem Typ</translation>
    </message>
    <message>
        <source>an object of type '%1' cannot be written in place</source>
        <translation>ein Objekt vom Typ „%1“ lässt sich nicht an Ort und Stelle hinschreiben</translation>
    </message>
    <message>
        <source>va_start belongs into a function whose parameters end with ...</source>
        <translation>va_start gehört in eine Funktion, deren Parameter mit ... enden</translation>
    </message>
    <message>
        <source>a bit-field has no size in bytes</source>
        <translation>ein Bitfeld hat keine Größe in Bytes</translation>
    </message>
    <message>
        <source>the size of '%1' is not known</source>
        <translation>die Größe von „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>after the arguments</source>
        <translation>nach den Argumenten</translation>
    </message>
    <message>
        <source>'%1' is a function of Windows that is not simulated yet</source>
        <translation>„%1“ ist eine Funktion von Windows, die noch nicht simuliert wird</translation>
    </message>
    <message>
        <source>expected the name of a field after %1; found %2</source>
        <translation>erwartet wird der Name eines Felds nach %1; gefunden wurde %2</translation>
    </message>
    <message>
        <source>use whole numbers</source>
        <translation>ganze Zahlen nehmen</translation>
    </message>
    <message>
        <source>'%1' is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>'%1' does not fit in 64 bits</source>
        <translation>„%1“ passt nicht in 64 Bits</translation>
    </message>
    <message>
        <source>'%1' is a type; expected a value</source>
        <translation>„%1“ ist ein Typ; erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>the function '%1' is not declared</source>
        <translation>die Funktion „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>'%1' is not declared</source>
        <translation>„%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>an empty character constant; expected a character between the quotes</source>
        <translation>eine leere Zeichenkonstante; erwartet wird ein Zeichen zwischen den Anführungszeichen</translation>
    </message>
    <message>
        <source>a character constant of more than one character</source>
        <translation>eine Zeichenkonstante aus mehr als einem Zeichen</translation>
    </message>
    <message>
        <source>a character constant of more than four characters</source>
        <translation>eine Zeichenkonstante aus mehr als vier Zeichen</translation>
    </message>
    <message>
        <source>after the expression</source>
        <translation>nach dem Ausdruck</translation>
    </message>
    <message>
        <source>expected a value; found %1</source>
        <translation>erwartet wird ein Wert; gefunden wurde %1</translation>
    </message>
    <message>
        <source>the definition '%1' is no name; expected a C name such as GUARD</source>
        <translation>die Definition „%1“ ist kein Name; erwartet wird ein Name in C wie GUARD</translation>
    </message>
    <message>
        <source>this #if has no #endif; expected #endif before the end of the file</source>
        <translation>dieses #if hat kein #endif; erwartet wird #endif vor dem Ende der Datei</translation>
    </message>
    <message>
        <source>macros expand to more than %1 words here</source>
        <translation>Makros ergeben hier mehr als %1 Wörter</translation>
    </message>
    <message>
        <source>look for a macro that uses another one several times over</source>
        <translation>zu suchen ist ein Makro, das ein anderes mehrmals benutzt</translation>
    </message>
    <message>
        <source>the use of the macro %1 does not end; expected )</source>
        <translation>die Verwendung des Makros %1 endet nicht; erwartet wird )</translation>
    </message>
    <message>
        <source>the arguments of the macro %1 are too long</source>
        <translation>die Argumente des Makros %1 sind zu lang</translation>
    </message>
    <message>
        <source>the macro %1 is given 1 argument; expected %2</source>
        <translation>das Makro %1 bekommt 1 Argument; erwartet: %2</translation>
    </message>
    <message>
        <source>the macro %1 is given %2 arguments; expected %3</source>
        <translation>das Makro %1 bekommt %2 Argumente; erwartet: %3</translation>
    </message>
    <message>
        <source>macro uses are nested more than %1 deep</source>
        <translation>Makros sind mehr als %1-fach geschachtelt</translation>
    </message>
    <message>
        <source>## in the macro %1 joins '%2' and '%3' to something that is no word of C</source>
        <translation>## im Makro %1 fügt „%2“ und „%3“ zu etwas, das kein Wort von C ist</translation>
    </message>
    <message>
        <source>'%1' after #%2; expected the end of the line</source>
        <translation>„%1“ nach #%2; erwartet wird das Ende der Zeile</translation>
    </message>
    <message>
        <source>#undef names nothing; expected the name of a macro</source>
        <translation>#undef nennt nichts; erwartet wird der Name eines Makros</translation>
    </message>
    <message>
        <source>unknown directive #%1</source>
        <translation>unbekannte Direktive #%1</translation>
    </message>
    <message>
        <source>did you mean #%1?</source>
        <translation>war #%1 gemeint?</translation>
    </message>
    <message>
        <source>#define names nothing; expected the name of a macro</source>
        <translation>#define nennt nichts; erwartet wird der Name eines Makros</translation>
    </message>
    <message>
        <source>'defined' may not be a macro</source>
        <translation>„defined“ darf kein Makro sein</translation>
    </message>
    <message>
        <source>the parameters of the macro %1 do not end; expected names separated by commas and )</source>
        <translation>die Parameter des Makros %1 enden nicht; erwartet werden Namen, durch Kommas getrennt, und )</translation>
    </message>
    <message>
        <source>## stands at an end of the macro %1; expected a word on both sides</source>
        <translation>## steht an einem Ende des Makros %1; erwartet wird ein Wort auf beiden Seiten</translation>
    </message>
    <message>
        <source>the macro %1 is defined again, differently; first on line %2</source>
        <translation>das Makro %1 wird noch einmal definiert, anders; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>the macro %1 is defined again, differently; first by the scenario's definitions</source>
        <translation>das Makro %1 wird noch einmal definiert, anders; zuerst durch die Definitionen des Szenarios</translation>
    </message>
    <message>
        <source>#include names no header; expected &lt;name&gt; or "name"</source>
        <translation>#include nennt keinen Header; erwartet wird &lt;name&gt; oder "name"</translation>
    </message>
    <message>
        <source>the header '%1' is not known; expected a header of the WDK or of WDF, or lab.h</source>
        <translation>der Header „%1“ ist nicht bekannt; erwartet wird einer des WDK oder von WDF, oder lab.h</translation>
    </message>
    <message>
        <source>the whole driver is one text; move what the header declares into it</source>
        <translation>der ganze Treiber ist ein Text; was der Header deklariert, kommt dort hinein</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>war %1 gemeint?</translation>
    </message>
    <message>
        <source>#pragma pack takes 1, 2, 4, 8 or 16; found %1</source>
        <translation>#pragma pack nimmt 1, 2, 4, 8 oder 16; gefunden wurde %1</translation>
    </message>
    <message>
        <source>#if is nested more than 256 deep</source>
        <translation>#if ist mehr als 256-fach geschachtelt</translation>
    </message>
    <message>
        <source>#ifdef names nothing; expected the name of a macro</source>
        <translation>#ifdef nennt nichts; erwartet wird der Name eines Makros</translation>
    </message>
    <message>
        <source>#ifndef names nothing; expected the name of a macro</source>
        <translation>#ifndef nennt nichts; erwartet wird der Name eines Makros</translation>
    </message>
    <message>
        <source>%1 without an #if before it</source>
        <translation>%1 ohne ein #if davor</translation>
    </message>
    <message>
        <source>%1 after the #else of line %2</source>
        <translation>%1 nach dem #else aus Zeile %2</translation>
    </message>
    <message>
        <source>expected a name after 'defined', as in defined(GUARD_SPIN)</source>
        <translation>erwartet wird ein Name nach „defined“, wie in defined(GUARD_SPIN)</translation>
    </message>
    <message>
        <source>#if without a condition; expected an expression</source>
        <translation>#if ohne Bedingung; erwartet wird ein Ausdruck</translation>
    </message>
    <message>
        <source>'%1' in the condition of #if; expected an operator or the end of the line</source>
        <translation>„%1“ in der Bedingung von #if; erwartet wird ein Operator oder das Ende der Zeile</translation>
    </message>
    <message>
        <source>this condition is nested too deep</source>
        <translation>diese Bedingung ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>expected : in the condition of #if</source>
        <translation>erwartet wird : in der Bedingung von #if</translation>
    </message>
    <message>
        <source>division by zero in the condition of #if</source>
        <translation>Division durch null in der Bedingung von #if</translation>
    </message>
    <message>
        <source>the condition of #if ends too early; expected a value</source>
        <translation>die Bedingung von #if endet zu früh; erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>expected ) in the condition of #if</source>
        <translation>erwartet wird ) in der Bedingung von #if</translation>
    </message>
    <message>
        <source>'%1' is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>'%1' in the condition of #if; expected a value</source>
        <translation>„%1“ in der Bedingung von #if; erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>\x is followed by no hexadecimal digit</source>
        <translation>auf \x folgt keine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>the escape sequence is too large for a character</source>
        <translation>die Escapesequenz ist zu groß für ein Zeichen</translation>
    </message>
    <message>
        <source>unknown escape sequence %1</source>
        <translation>unbekannte Escapesequenz %1</translation>
    </message>
    <message>
        <source>unknown escape sequence</source>
        <translation>unbekannte Escapesequenz</translation>
    </message>
    <message>
        <source>%1%2 without a name</source>
        <translation>%1%2 ohne Namen</translation>
    </message>
    <message>
        <source>this expression is nested more than %1 deep</source>
        <translation>dieser Ausdruck ist mehr als %1-fach geschachtelt</translation>
    </message>
    <message>
        <source>split it into several statements</source>
        <translation>in mehrere Anweisungen zerlegen</translation>
    </message>
    <message>
        <source>'%1' does not go with '%2' and '%3'</source>
        <translation>„%1“ passt nicht zu „%2“ und „%3“</translation>
    </message>
    <message>
        <source>a function that returns VOID has no value</source>
        <translation>eine Funktion, die VOID zurückgibt, hat keinen Wert</translation>
    </message>
    <message>
        <source>&amp; needs something with an address; found a value of type '%1'</source>
        <translation>&amp; braucht etwas mit einer Adresse; gefunden wurde ein Wert vom Typ „%1“</translation>
    </message>
    <message>
        <source>store the value in a variable first</source>
        <translation>den Wert erst in einer Variablen ablegen</translation>
    </message>
    <message>
        <source>a bit-field has no address</source>
        <translation>ein Bitfeld hat keine Adresse</translation>
    </message>
    <message>
        <source>copy it into a variable</source>
        <translation>in eine Variable kopieren</translation>
    </message>
    <message>
        <source>* needs a pointer; found '%1'</source>
        <translation>* braucht einen Zeiger; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>* cannot read through '%1', which does not say what it points to</source>
        <translation>* kann durch „%1“ nicht lesen: es sagt nicht, worauf es zeigt</translation>
    </message>
    <message>
        <source>cast it to a pointer to a type first</source>
        <translation>erst in einen Zeiger auf einen Typ umwandeln</translation>
    </message>
    <message>
        <source>'%1' has no known fields here</source>
        <translation>„%1“ hat hier keine bekannten Felder</translation>
    </message>
    <message>
        <source>a WDF handle may not be dereferenced</source>
        <translation>ein WDF-Handle darf nicht dereferenziert werden</translation>
    </message>
    <message>
        <source>- needs a number; found '%1'</source>
        <translation>- braucht eine Zahl; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>~ needs a number; found '%1'</source>
        <translation>~ braucht eine Zahl; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>+ needs a number; found '%1'</source>
        <translation>+ braucht eine Zahl; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>cannot assign to this expression; expected a variable, a field or *pointer</source>
        <translation>diesem Ausdruck lässt sich nichts zuweisen; erwartet wird eine Variable, ein Feld oder *Zeiger</translation>
    </message>
    <message>
        <source>cannot assign to an array as a whole; its type is '%1'</source>
        <translation>einem Array als Ganzem lässt sich nichts zuweisen; sein Typ ist „%1“</translation>
    </message>
    <message>
        <source>cannot assign to this, which is const</source>
        <translation>dem lässt sich nichts zuweisen, es ist const</translation>
    </message>
    <message>
        <source>cannot assign to '%1', which is const</source>
        <translation>„%1“ lässt sich nichts zuweisen, es ist const</translation>
    </message>
    <message>
        <source>cannot increment this expression; expected a variable, a field or *pointer</source>
        <translation>dieser Ausdruck lässt sich nicht erhöhen; erwartet wird eine Variable, ein Feld oder *Zeiger</translation>
    </message>
    <message>
        <source>cannot increment an array as a whole; its type is '%1'</source>
        <translation>ein Array als Ganzes lässt sich nicht erhöhen; sein Typ ist „%1“</translation>
    </message>
    <message>
        <source>cannot increment this, which is const</source>
        <translation>das lässt sich nicht erhöhen, es ist const</translation>
    </message>
    <message>
        <source>cannot increment '%1', which is const</source>
        <translation>„%1“ lässt sich nicht erhöhen, es ist const</translation>
    </message>
    <message>
        <source>cannot decrement this expression; expected a variable, a field or *pointer</source>
        <translation>dieser Ausdruck lässt sich nicht vermindern; erwartet wird eine Variable, ein Feld oder *Zeiger</translation>
    </message>
    <message>
        <source>cannot decrement an array as a whole; its type is '%1'</source>
        <translation>ein Array als Ganzes lässt sich nicht vermindern; sein Typ ist „%1“</translation>
    </message>
    <message>
        <source>cannot decrement this, which is const</source>
        <translation>das lässt sich nicht vermindern, es ist const</translation>
    </message>
    <message>
        <source>cannot decrement '%1', which is const</source>
        <translation>„%1“ lässt sich nicht vermindern, es ist const</translation>
    </message>
    <message>
        <source>%1 needs a number or a pointer; found '%2'</source>
        <translation>%1 braucht eine Zahl oder einen Zeiger; gefunden wurde „%2“</translation>
    </message>
    <message>
        <source>cannot step through '%1': the size of what it points to is not known</source>
        <translation>durch „%1“ lässt sich nicht weitergehen: die Größe dessen, worauf es zeigt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>cast it to PUCHAR first</source>
        <translation>erst in PUCHAR umwandeln</translation>
    </message>
    <message>
        <source>this divides by zero, which stops the machine</source>
        <translation>das teilt durch null, und das hält die Maschine an</translation>
    </message>
    <message>
        <source>this compares pointers of different types, '%1' and '%2'</source>
        <translation>das vergleicht Zeiger verschiedener Typen, „%1“ und „%2“</translation>
    </message>
    <message>
        <source>'%1' compares a pointer with a number: '%2' and '%3'</source>
        <translation>„%1“ vergleicht einen Zeiger mit einer Zahl: „%2“ und „%3“</translation>
    </message>
    <message>
        <source>?: chooses between pointers of different types, '%1' and '%2'</source>
        <translation>?: wählt zwischen Zeigern verschiedener Typen, „%1“ und „%2“</translation>
    </message>
    <message>
        <source>%1: '%2' points to something const; expected '%3'</source>
        <translation>%1: „%2“ zeigt auf etwas, das const ist; erwartet wird „%3“</translation>
    </message>
    <message>
        <source>%1: found a function '%2'; expected '%3', that is '%4'</source>
        <translation>%1: gefunden wurde eine Funktion „%2“; erwartet wird „%3“, das ist „%4“</translation>
    </message>
    <message>
        <source>%1: found a function '%2'; expected '%3'</source>
        <translation>%1: gefunden wurde eine Funktion „%2“; erwartet wird „%3“</translation>
    </message>
    <message>
        <source>%1: found '%2'; expected '%3'</source>
        <translation>%1: gefunden wurde „%2“; erwartet wird „%3“</translation>
    </message>
    <message>
        <source>they point to %1 and %2 bytes</source>
        <translation>sie zeigen auf %1 und %2 Bytes</translation>
    </message>
    <message>
        <source>an &amp; too much?</source>
        <translation>ein &amp; zu viel?</translation>
    </message>
    <message>
        <source>an &amp; missing?</source>
        <translation>fehlt ein &amp;?</translation>
    </message>
    <message>
        <source>%1: found a call that returns VOID; expected '%2'</source>
        <translation>%1: gefunden wurde ein Aufruf, der VOID zurückgibt; erwartet wird „%2“</translation>
    </message>
    <message>
        <source>a * missing?</source>
        <translation>fehlt ein *?</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>assignment to '%1'</source>
        <translation>Zuweisung an „%1“</translation>
    </message>
    <message>
        <source>[] needs an array or a pointer; found '%1'</source>
        <translation>[] braucht ein Array oder einen Zeiger; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>element %1 lies outside the array, which has %2</source>
        <translation>Element %1 liegt außerhalb des Arrays, das %2 hat</translation>
    </message>
    <message>
        <source>-&gt; needs a pointer to a structure; found '%1'</source>
        <translation>-&gt; braucht einen Zeiger auf eine Struktur; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>did you mean . ?</source>
        <translation>war . gemeint?</translation>
    </message>
    <message>
        <source>a handle is opaque: ask WDF, or keep what you need in a context</source>
        <translation>ein Handle ist undurchsichtig: WDF fragen, oder das Nötige in einem Kontext ablegen</translation>
    </message>
    <message>
        <source>. needs a structure; found '%1'</source>
        <translation>. braucht eine Struktur; gefunden wurde „%1“</translation>
    </message>
    <message>
        <source>did you mean -&gt; ?</source>
        <translation>war -&gt; gemeint?</translation>
    </message>
    <message>
        <source>'%1' has no field '%2'</source>
        <translation>„%1“ hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>this is called like a function, but its type is '%1'</source>
        <translation>das wird wie eine Funktion gerufen, aber sein Typ ist „%1“</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>die Funktion</translation>
    </message>
    <message>
        <source>%1 is given 1 argument; expected at least %2</source>
        <translation>%1 bekommt 1 Argument; erwartet: mindestens %2</translation>
    </message>
    <message>
        <source>%1 is given %2 arguments; expected at least %3</source>
        <translation>%1 bekommt %2 Argumente; erwartet: mindestens %3</translation>
    </message>
    <message>
        <source>%1 is given 1 argument; expected %2</source>
        <translation>%1 bekommt 1 Argument; erwartet: %2</translation>
    </message>
    <message>
        <source>%1 is given %2 arguments; expected %3</source>
        <translation>%1 bekommt %2 Argumente; erwartet: %3</translation>
    </message>
    <message>
        <source>it is declared as %1</source>
        <translation>deklariert ist es als %1</translation>
    </message>
    <message>
        <source>argument %1 of %2 (%3)</source>
        <translation>Argument %1 für %2 (%3)</translation>
    </message>
    <message>
        <source>argument %1 of %2</source>
        <translation>Argument %1 für %2</translation>
    </message>
    <message>
        <source>argument %1 of %2: found '%3'; expected a number or a pointer</source>
        <translation>Argument %1 für %2: gefunden wurde „%3“; erwartet wird eine Zahl oder ein Zeiger</translation>
    </message>
    <message>
        <source>cannot cast '%1' to '%2'</source>
        <translation>„%1“ lässt sich nicht in „%2“ umwandeln</translation>
    </message>
    <message>
        <source>this makes a pointer of %1 bytes; addresses have 8</source>
        <translation>das macht aus %1 Bytes einen Zeiger; Adressen haben 8</translation>
    </message>
    <message>
        <source>use ULONG_PTR</source>
        <translation>ULONG_PTR nehmen</translation>
    </message>
    <message>
        <source>this keeps %1 of the 8 bytes of an address</source>
        <translation>das behält %1 von den 8 Bytes einer Adresse</translation>
    </message>
    <message>
        <source>%1 must be a whole number known before the program runs</source>
        <translation>%1 muss eine ganze Zahl sein, die vor der Ausführung bekannt ist</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder; expected a file</source>
        <translation>das ist ein Ordner; erwartet wird eine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>has more than %1 MB, which no scenario has</source>
        <translation>hat mehr als %1 MB, so viel hat kein Szenario</translation>
    </message>
    <message>
        <source>this is a folder; expected the name of a file to write</source>
        <translation>das ist ein Ordner; erwartet wird der Name einer Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>cannot be written: there is no folder %1</source>
        <translation>ist nicht zu schreiben: den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ist nicht zu schreiben: %1</translation>
    </message>
    <message>
        <source>"file": found the text "%1"; expected the name of a file in the folder of scenario.json</source>
        <translation>"file": gefunden wurde der Text "%1"; erwartet wird der Name einer Datei im Ordner von scenario.json</translation>
    </message>
    <message>
        <source>this folder cannot be made: %1</source>
        <translation>dieser Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>"%1" is a bundle, and this version does not read bundles yet; expected a folder, a scenario.json, an id or a number</source>
        <translation>„%1“ ist ein Bündel, und diese Version liest noch keine; erwartet wird ein Ordner, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>the folder "%1" has no scenario.json; expected a folder with one, a scenario.json, an id or a number</source>
        <translation>der Ordner „%1“ hat keine scenario.json; erwartet wird ein Ordner mit einer, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>there is no "%1"; expected a folder with a scenario.json, a scenario.json, an id or a number</source>
        <translation>„%1“ gibt es nicht; erwartet wird ein Ordner mit einer scenario.json, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>there is no scenario "%1"; expected a folder, a scenario.json, an id or a number</source>
        <translation>es gibt kein Szenario „%1“; erwartet wird ein Ordner, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>syncscope list shows the shipped ones</source>
        <translation>syncscope list zeigt die mitgelieferten</translation>
    </message>
    <message>
        <source>The scenario has no device whose configuration could be varied.</source>
        <translation>Das Szenario hat kein Gerät, dessen Konfiguration sich variieren ließe.</translation>
    </message>
    <message>
        <source>%1 configurations are too many; at most %2 are compared at once.</source>
        <translation>%1 Konfigurationen sind zu viele; höchstens %2 werden auf einmal verglichen.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Geerbt</translation>
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
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
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
        <source>write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>device_control</source>
        <translation>Gerätesteuerung</translation>
    </message>
    <message>
        <source>internal_device_control</source>
        <translation>interne Gerätesteuerung</translation>
    </message>
    <message>
        <source>create</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Initialized</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>als Nächster</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>der nächste</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>NotStarted</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>D0</source>
        <translation>D0</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>im Übergang</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>stromlos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>dpc</source>
        <translation>in einem DPC</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>noch im Senden</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>power_down</source>
        <translation>herunterfahren</translation>
    </message>
    <message>
        <source>power_up</source>
        <translation>hochfahren</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>neu starten</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>surprise_remove</source>
        <translation>überraschend entfernen</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>several have that name: expected one of: %1</source>
        <translation>mehrere heißen so: erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>expected "end": a condition is asked of every state, or with "at end" of the last one</source>
        <translation>erwartet wird "end": eine Bedingung gilt jedem Zustand, oder mit "at end" dem letzten</translation>
    </message>
    <message>
        <source>expected &amp;&amp;, at end, or nothing more</source>
        <translation>erwartet wird &amp;&amp;, at end oder nichts mehr</translation>
    </message>
    <message>
        <source>found the end of the condition</source>
        <translation>gefunden wurde das Ende der Bedingung</translation>
    </message>
    <message>
        <source>found "%1"</source>
        <translation>gefunden wurde "%1"</translation>
    </message>
    <message>
        <source>expected == or !=, and then held or free</source>
        <translation>erwartet wird == oder !=, danach held oder free</translation>
    </message>
    <message>
        <source>expected one of == != &lt; &lt;= &gt; &gt;=</source>
        <translation>erwartet wird eines von == != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>expected held or free: %1 is a lock</source>
        <translation>erwartet wird held oder free: %1 ist eine Sperre</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>expected a variable or a lock; did you mean %1?</source>
        <translation>erwartet wird eine Variable oder eine Sperre; war %1 gemeint?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>did you mean "%1"?</source>
        <translation>war "%1" gemeint?</translation>
    </message>
    <message>
        <source>several functions of the driver text end with "%1": %2</source>
        <translation>mehrere Funktionen des Treibertextes enden mit "%1": %2</translation>
    </message>
    <message>
        <source>say which, as "%1=%2"</source>
        <translation>sag, welche, etwa "%1=%2"</translation>
    </message>
    <message>
        <source>the request "%1" names no parent, and there is not exactly one queue; queues: %2</source>
        <translation>die Anforderung "%1" nennt kein Elternobjekt, und es gibt nicht genau eine Warteschlange; Warteschlangen: %2</translation>
    </message>
    <message>
        <source>add "parent": the queue that presents it</source>
        <translation>ergänze "parent": die Warteschlange, die sie vorlegt</translation>
    </message>
    <message>
        <source>the queue "%1" names no parent, and there is not exactly one device; devices: %2</source>
        <translation>die Warteschlange "%1" nennt kein Elternobjekt, und es gibt nicht genau ein Gerät; Geräte: %2</translation>
    </message>
    <message>
        <source>the interrupt "%1" names no parent, and there is not exactly one device; devices: %2</source>
        <translation>die Unterbrechung "%1" nennt kein Elternobjekt, und es gibt nicht genau ein Gerät; Geräte: %2</translation>
    </message>
    <message>
        <source>the request "%1" names no parent, and there is not exactly one device; devices: %2</source>
        <translation>die Anforderung "%1" nennt kein Elternobjekt, und es gibt nicht genau ein Gerät; Geräte: %2</translation>
    </message>
    <message>
        <source>the file object "%1" names no parent, and there is not exactly one device; devices: %2</source>
        <translation>das Dateiobjekt "%1" nennt kein Elternobjekt, und es gibt nicht genau ein Gerät; Geräte: %2</translation>
    </message>
    <message>
        <source>add "parent": the device it is created for</source>
        <translation>ergänze "parent": das Gerät, für das es angelegt wird</translation>
    </message>
    <message>
        <source>this names no device, and there is not exactly one; devices: %1</source>
        <translation>hier ist kein Gerät genannt, und es gibt nicht genau eines; Geräte: %1</translation>
    </message>
    <message>
        <source>add "device"</source>
        <translation>ergänze "device"</translation>
    </message>
    <message>
        <source>this names no device to send to, and there is not exactly one; devices: %1</source>
        <translation>hier ist kein Gerät genannt, an das gesendet wird, und es gibt nicht genau eines; Geräte: %1</translation>
    </message>
    <message>
        <source>the driver text has its own DriverEntry, so no objects can be created for it</source>
        <translation>der Treibertext hat sein eigenes DriverEntry, darum lassen sich keine Objekte für ihn anlegen</translation>
    </message>
    <message>
        <source>leave out "objects", or DriverEntry</source>
        <translation>lass "objects" weg oder DriverEntry</translation>
    </message>
    <message>
        <source>a table of draws is empty; expected at least one number</source>
        <translation>eine Tabelle von Ziehungen ist leer; erwartet wird wenigstens eine Zahl</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>"%1" already names something else, in line %2</source>
        <translation>"%1" heißt schon etwas anderes, in Zeile %2</translation>
    </message>
    <message>
        <source>names of objects and threads are all different</source>
        <translation>alle Objekte und Threads heißen verschieden</translation>
    </message>
    <message>
        <source>"%1" is the name of a section, so it cannot name an object</source>
        <translation>"%1" heißt ein Abschnitt, darum kann kein Objekt so heißen</translation>
    </message>
    <message>
        <source>"%1" is the name of a section, so it cannot name a thread</source>
        <translation>"%1" heißt ein Abschnitt, darum kann kein Thread so heißen</translation>
    </message>
    <message>
        <source>"%1" is the name of a section, so it cannot name a device of the hardware</source>
        <translation>"%1" heißt ein Abschnitt, darum kann kein Gerät der Hardware so heißen</translation>
    </message>
    <message>
        <source>there is already a variant "%1", in line %2</source>
        <translation>eine Variante "%1" gibt es schon, in Zeile %2</translation>
    </message>
    <message>
        <source>the clock interrupts every %1 ns and each interrupt takes %2 ns (costs.clock_isr), so nothing else could run; expected a longer period, or 0 for no clock</source>
        <translation>die Uhr unterbricht alle %1 ns, und jede Unterbrechung dauert %2 ns (costs.clock_isr): nichts anderes käme zum Laufen; erwartet wird ein längerer Abstand, oder 0 für keine Uhr</translation>
    </message>
    <message>
        <source>"%1" has no value in "definitions"</source>
        <translation>"%1" hat keinen Wert in "definitions"</translation>
    </message>
    <message>
        <source>"driver.%1": found "%2"; expected one of %3</source>
        <translation>"driver.%1": gefunden wurde "%2"; erwartet wird eines von %3</translation>
    </message>
    <message>
        <source>there is already a WDFDRIVER, "%1"; expected one</source>
        <translation>es gibt schon ein WDFDRIVER, "%1"; erwartet wird eines</translation>
    </message>
    <message>
        <source>"%1" of "%2" is part of its attributes, which are "null"</source>
        <translation>"%1" von "%2" gehört zu dessen Attributen, und die sind "null"</translation>
    </message>
    <message>
        <source>leave out "attributes": "null" or this key</source>
        <translation>lass "attributes": "null" weg oder diesen Schlüssel</translation>
    </message>
    <message>
        <source>the lower driver of "%1" interrupts processor %2; the machine has %3, numbered from 0</source>
        <translation>der untere Treiber von "%1" unterbricht Prozessor %2; die Maschine hat %3, gezählt ab 0</translation>
    </message>
    <message>
        <source>"%1" has two handlers in "%2"; expected one</source>
        <translation>"%1" hat in "%2" zwei Funktionen; erwartet wird eine</translation>
    </message>
    <message>
        <source>"%1" is no callback of a %2</source>
        <translation>"%1" ist kein Callback eines %2</translation>
    </message>
    <message>
        <source>a close is never put into a queue; expected other request types</source>
        <translation>ein Schließen kommt nie in eine Warteschlange; erwartet werden andere Arten von Anforderungen</translation>
    </message>
    <message>
        <source>"%1" appears twice; expected once</source>
        <translation>"%1" steht zweimal da; erwartet wird es einmal</translation>
    </message>
    <message>
        <source>a %1 is created for a %2, and "%3" is a %4</source>
        <translation>ein %1 wird für ein %2 angelegt, und "%3" ist ein %4</translation>
    </message>
    <message>
        <source>"%1" of "%2": there is no object "%3"</source>
        <translation>"%1" von "%2": ein Objekt "%3" gibt es nicht</translation>
    </message>
    <message>
        <source>"%1" of "%2": "%3" is this object itself</source>
        <translation>"%1" von "%2": "%3" ist dieses Objekt selbst</translation>
    </message>
    <message>
        <source>"%1" of "%2": "%3" is created after it</source>
        <translation>"%1" von "%2": "%3" wird erst danach angelegt</translation>
    </message>
    <message>
        <source>objects are created in the order of the list</source>
        <translation>Objekte werden in der Folge der Liste angelegt</translation>
    </message>
    <message>
        <source>the driver text has no function "%1"</source>
        <translation>im Treibertext gibt es keine Funktion "%1"</translation>
    </message>
    <message>
        <source>the driver text has no structure "%1"</source>
        <translation>im Treibertext gibt es keine Struktur "%1"</translation>
    </message>
    <message>
        <source>"%1" shares line %2 with "%3", but its "irql" or its "processors" are others</source>
        <translation>"%1" teilt sich Leitung %2 mit "%3", aber "irql" oder "processors" sind andere</translation>
    </message>
    <message>
        <source>a line has one level and goes to one set of processors</source>
        <translation>eine Leitung hat eine Ebene und geht an eine Auswahl von Prozessoren</translation>
    </message>
    <message>
        <source>there is no device "%1"</source>
        <translation>ein Gerät "%1" gibt es nicht</translation>
    </message>
    <message>
        <source>"%1" is a %2; hardware belongs to a WDFDEVICE</source>
        <translation>"%1" ist ein %2; Hardware gehört zu einem WDFDEVICE</translation>
    </message>
    <message>
        <source>"processors" of "%1" names processor %2; the machine has %3, numbered from 0</source>
        <translation>"processors" von "%1" nennt Prozessor %2; die Maschine hat %3, gezählt ab 0</translation>
    </message>
    <message>
        <source>several events at once: expected "period_ns", from each to the next</source>
        <translation>mehrere Ereignisse auf einmal: erwartet wird "period_ns", von einem zum nächsten</translation>
    </message>
    <message>
        <source>"processor" of "%1" is %2; the machine has 1 processor, numbered from 0</source>
        <translation>"processor" von "%1" ist %2; die Maschine hat 1 Prozessor, gezählt ab 0</translation>
    </message>
    <message>
        <source>"processor" of "%1" is %2; the machine has %3 processors, numbered from 0</source>
        <translation>"processor" von "%1" ist %2; die Maschine hat %3 Prozessoren, gezählt ab 0</translation>
    </message>
    <message>
        <source>"%1" has a routine and sends requests; expected one of the two</source>
        <translation>"%1" hat eine Routine und sendet Anforderungen; erwartet wird eines von beiden</translation>
    </message>
    <message>
        <source>make it two threads</source>
        <translation>mach zwei Threads daraus</translation>
    </message>
    <message>
        <source>"%1" cancels requests and does something else; expected one of the two</source>
        <translation>"%1" bricht Anforderungen ab und tut noch etwas anderes; erwartet wird eines von beiden</translation>
    </message>
    <message>
        <source>the thread "%1" neither sends requests nor runs a routine</source>
        <translation>der Thread "%1" sendet weder Anforderungen, noch führt er eine Routine aus</translation>
    </message>
    <message>
        <source>there is no thread "%1" that sends requests</source>
        <translation>einen Thread "%1", der Anforderungen sendet, gibt es nicht</translation>
    </message>
    <message>
        <source>the thread does not wait for this request, so it cannot lose its patience</source>
        <translation>der Thread wartet nicht auf diese Anforderung, darum kann er die Geduld nicht verlieren</translation>
    </message>
    <message>
        <source>let another thread cancel it</source>
        <translation>lass einen anderen Thread sie abbrechen</translation>
    </message>
    <message>
        <source>"%1" is a %2; requests are sent to a WDFDEVICE</source>
        <translation>"%1" ist ein %2; Anforderungen gehen an ein WDFDEVICE</translation>
    </message>
    <message>
        <source>no queue of "%1" takes %2 requests; the framework will fail them</source>
        <translation>keine Warteschlange von "%1" nimmt Anforderungen der Art %2; das Framework lässt sie scheitern</translation>
    </message>
    <message>
        <source>give a queue "request_types": ["%1"], or make one the default queue</source>
        <translation>gib einer Warteschlange "request_types": ["%1"], oder mach eine zur Standardschlange</translation>
    </message>
    <message>
        <source>the queue "%1" takes %2 requests and has no %3; the framework will fail them</source>
        <translation>die Warteschlange "%1" nimmt Anforderungen der Art %2 und hat kein %3; das Framework lässt sie scheitern</translation>
    </message>
    <message>
        <source>add "%1" to its handlers</source>
        <translation>nimm "%1" in deren "handlers" auf</translation>
    </message>
    <message>
        <source>"%1" is a %2; only a WDFDEVICE has power</source>
        <translation>"%1" ist ein %2; nur ein WDFDEVICE hat Strom</translation>
    </message>
    <message>
        <source>the interleaving names processor %1; the machine has %2, numbered from 0, so it cannot be followed to its end</source>
        <translation>die gewünschte Folge nennt Prozessor %1; die Maschine hat %2, gezählt ab 0, darum lässt sie sich nicht bis zum Ende einhalten</translation>
    </message>
    <message>
        <source>"watch": "%1" begins with neither an object nor a global variable of the driver text</source>
        <translation>"watch": "%1" beginnt weder mit einem Objekt noch mit einer globalen Variablen des Treibertextes</translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>es gibt %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text "%1"</source>
        <translation>der Text "%1"</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>"%1": found %2; expected %3</source>
        <translation>"%1": gefunden wurde %2; erwartet wird %3</translation>
    </message>
    <message>
        <source>time</source>
        <translation>nach der Zeit</translation>
    </message>
    <message>
        <source>seeded</source>
        <translation>nach dem Startwert</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zurückkehren</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client-Treiber</translation>
    </message>
    <message>
        <source>class_extension</source>
        <translation>Klassenerweiterung</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>vorgelegt</translation>
    </message>
    <message>
        <source>driver_created</source>
        <translation>vom Treiber angelegt</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>a whole number, %1 to %2 %3</source>
        <translation>eine ganze Zahl, %1 bis %2 %3</translation>
    </message>
    <message>
        <source>a whole number, %1 to %2</source>
        <translation>eine ganze Zahl, %1 bis %2</translation>
    </message>
    <message>
        <source>write it without quotes</source>
        <translation>schreib sie ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>"%1" is %2; expected %3</source>
        <translation>"%1" ist %2; erwartet wird %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list, as a,b or ["a","b"]</source>
        <translation>eine Liste, etwa a,b oder ["a","b"]</translation>
    </message>
    <message>
        <source>"%1" has %2 items; expected at most %3</source>
        <translation>"%1" hat %2 Einträge; erwartet werden höchstens %3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a name or a whole number</source>
        <translation>ein Name oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a C name: letters, digits and _, no digit first, at most 63 characters, no keyword</source>
        <translation>ein C-Name: Buchstaben, Ziffern und _, vorn keine Ziffer, höchstens 63 Zeichen, kein Schlüsselwort</translation>
    </message>
    <message>
        <source>letters, digits and - . _, at most 63 characters</source>
        <translation>Buchstaben, Ziffern und - . _, höchstens 63 Zeichen</translation>
    </message>
    <message>
        <source>a C name or a whole number</source>
        <translation>ein C-Name oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>a version from "1.0" to "1.33"</source>
        <translation>eine Version von "1.0" bis "1.33"</translation>
    </message>
    <message>
        <source>a version is text: "%1"</source>
        <translation>eine Version ist Text: "%1"</translation>
    </message>
    <message>
        <source>text, as "EvtIoRead" or "EvtIoRead=SampleEvtIoRead"</source>
        <translation>Text, etwa "EvtIoRead" oder "EvtIoRead=SampleEvtIoRead"</translation>
    </message>
    <message>
        <source>"%1": "%2" is no callback of a framework object</source>
        <translation>"%1": "%2" ist kein Callback eines Objekts des Frameworks</translation>
    </message>
    <message>
        <source>"%1": found "%2" after =; expected the name of a driver function</source>
        <translation>"%1": gefunden wurde "%2" hinter =; erwartet wird der Name einer Funktion des Treibers</translation>
    </message>
    <message>
        <source>"%1" has %2 names; expected at most %3</source>
        <translation>"%1" hat %2 Namen; erwartet werden höchstens %3</translation>
    </message>
    <message>
        <source>"%1": "%2" is no name for #if; expected a C name</source>
        <translation>"%1": "%2" ist kein Name für #if; erwartet wird ein C-Name</translation>
    </message>
    <message>
        <source>an object of names and their values</source>
        <translation>ein Objekt aus Namen und ihren Werten</translation>
    </message>
    <message>
        <source>an object of names and lists of values</source>
        <translation>ein Objekt aus Namen und Listen von Werten</translation>
    </message>
    <message>
        <source>found %1; expected a case, an object with "id", "objects" and "expect"</source>
        <translation>gefunden wurde %1; erwartet wird ein Fall, ein Objekt mit "id", "objects" und "expect"</translation>
    </message>
    <message>
        <source>a case has an "id", a text</source>
        <translation>ein Fall hat eine "id", einen Text</translation>
    </message>
    <message>
        <source>there is a case "%1" already</source>
        <translation>einen Fall "%1" gibt es schon</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>"kmdf_version" of %1: found %2; expected a version, as "1.33"</source>
        <translation>"kmdf_version", %1: gefunden wurde %2; erwartet wird eine Version, etwa "1.33"</translation>
    </message>
    <message>
        <source>"objects" of %1: found %2; expected an object</source>
        <translation>"objects", %1: gefunden wurde %2; erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>"expect" of %1</source>
        <translation>"expect", %1</translation>
    </message>
    <message>
        <source>%1: the key "%2" is missing; expected %3</source>
        <translation>%1: der Schlüssel "%2" fehlt; erwartet wird %3</translation>
    </message>
    <message>
        <source>"%1" of %2: found %3; expected %4</source>
        <translation>"%1", %2: gefunden wurde %3; erwartet wird %4</translation>
    </message>
    <message>
        <source>"expect" of %1 speaks of "%2", which its objects do not have</source>
        <translation>"expect", %1: "%2" gibt es unter den Objekten nicht</translation>
    </message>
    <message>
        <source>"%1" in "expect" of %2: found %3; expected an object</source>
        <translation>"%1" in "expect", %2: gefunden wurde %3; erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>"%1" of "%2": found a list; expected a value</source>
        <translation>"%1" von "%2": gefunden wurde eine Liste; erwartet wird ein Wert</translation>
    </message>
    <message>
        <source>found no list "cases"; expected {"header": ..., "cases": [...]}</source>
        <translation>eine Liste "cases" war nicht zu finden; erwartet wird {"header": ..., "cases": [...]}</translation>
    </message>
    <message>
        <source>found %1; expected an object</source>
        <translation>gefunden wurde %1; erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>"%1" is no setting; expected PATH=VALUE</source>
        <translation>"%1" ist keine Einstellung; erwartet wird PFAD=WERT</translation>
    </message>
    <message>
        <source>as machine.processors=4</source>
        <translation>etwa machine.processors=4</translation>
    </message>
    <message>
        <source>"%1" is no path of this scenario; expected one as machine.processors, Device.sync_scope or driver.GUARD</source>
        <translation>"%1" ist kein Pfad dieses Szenarios; erwartet wird einer wie machine.processors, Device.sync_scope oder driver.GUARD</translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation>Werte sind mehr als %1 tief geschachtelt</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>das Ende der Zeile</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>das Dokument ist leer</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values</source>
        <translation>nach dem äußersten Wert darf kein anderer folgen</translation>
    </message>
    <message>
        <source>Invalid value</source>
        <translation>kein gültiger Wert</translation>
    </message>
    <message>
        <source>Missing a name for object member</source>
        <translation>dem Eintrag eines Objekts fehlt der Name</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member</source>
        <translation>nach dem Namen eines Eintrags fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Missing a comma or '}' after an object member</source>
        <translation>nach dem Eintrag eines Objekts fehlt ein Komma oder '}'</translation>
    </message>
    <message>
        <source>the key "%1" is missing: %2</source>
        <translation>der Schlüssel "%1" fehlt: %2</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>einem %1</translation>
    </message>
    <message>
        <source>%1 or a %2</source>
        <translation>%1 oder einem %2</translation>
    </message>
    <message>
        <source>unknown key "%1"</source>
        <translation>unbekannter Schlüssel "%1"</translation>
    </message>
    <message>
        <source>unknown key "%1" in "%2"</source>
        <translation>unbekannter Schlüssel "%1" in "%2"</translation>
    </message>
    <message>
        <source>"%1" does not apply to a %2; expected it in %3</source>
        <translation>"%1" gilt nicht für ein %2; erwartet wird es in %3</translation>
    </message>
    <message>
        <source>this file has format 0 and was read as format %1</source>
        <translation>diese Datei hat Format 0 und wurde als Format %1 gelesen</translation>
    </message>
    <message>
        <source>saving it writes the newer format</source>
        <translation>beim Speichern wird das neuere Format geschrieben</translation>
    </message>
    <message>
        <source>this file has format %1; this program reads formats up to %2</source>
        <translation>diese Datei hat Format %1; dieses Programm liest Formate bis %2</translation>
    </message>
    <message>
        <source>a newer version of the program reads it</source>
        <translation>eine neuere Version des Programms liest sie</translation>
    </message>
    <message>
        <source>this scenario is fixed to its variant "%1", so "%2" cannot be taken</source>
        <translation>dieses Szenario ist auf seine Variante "%1" festgelegt, darum lässt sich "%2" nicht wählen</translation>
    </message>
    <message>
        <source>open the scenario it was made from</source>
        <translation>öffne das Szenario, aus dem es gemacht ist</translation>
    </message>
    <message>
        <source>there is no variant "%1"</source>
        <translation>eine Variante "%1" gibt es nicht</translation>
    </message>
    <message>
        <source>this scenario has no variants</source>
        <translation>dieses Szenario hat keine Varianten</translation>
    </message>
    <message>
        <source>NOT_ATTEMPTED</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>event %1 (%2 %3)</source>
        <translation>Ereignis %1 (%2: %3)</translation>
    </message>
    <message>
        <source>%1 cannot be left out: %2</source>
        <translation>%1 lässt sich nicht weglassen: %2</translation>
    </message>
    <message>
        <source>it is nothing that anybody asks for</source>
        <translation>niemand verlangt es</translation>
    </message>
    <message>
        <source>it follows from %1</source>
        <translation>es folgt aus %1</translation>
    </message>
    <message>
        <source>leave out event %1</source>
        <translation>lass Ereignis %1 weg</translation>
    </message>
    <message>
        <source>%1 goes through the file it opens</source>
        <translation>%1 geht durch die Datei, die es öffnet</translation>
    </message>
    <message>
        <source>no call asks for it by itself</source>
        <translation>kein Aufruf verlangt es für sich</translation>
    </message>
    <message>
        <source>irql-raise</source>
        <translation>IRQL heben</translation>
    </message>
    <message>
        <source>irql-lower</source>
        <translation>IRQL senken</translation>
    </message>
    <message>
        <source>clock-tick</source>
        <translation>Uhrtakt</translation>
    </message>
    <message>
        <source>dispatch-request</source>
        <translation>Dispatch verlangen</translation>
    </message>
    <message>
        <source>dispatch-start</source>
        <translation>Dispatch beginnt</translation>
    </message>
    <message>
        <source>dispatch-end</source>
        <translation>Dispatch endet</translation>
    </message>
    <message>
        <source>thread-ready</source>
        <translation>Thread bereit</translation>
    </message>
    <message>
        <source>thread-standby</source>
        <translation>Thread gewählt</translation>
    </message>
    <message>
        <source>thread-switch</source>
        <translation>Threadwechsel</translation>
    </message>
    <message>
        <source>thread-wait</source>
        <translation>Thread wartet</translation>
    </message>
    <message>
        <source>thread-preempt</source>
        <translation>Thread verdrängt</translation>
    </message>
    <message>
        <source>quantum-end</source>
        <translation>Zeitscheibe endet</translation>
    </message>
    <message>
        <source>thread-end</source>
        <translation>Thread endet</translation>
    </message>
    <message>
        <source>dpc-queue</source>
        <translation>DPC einreihen</translation>
    </message>
    <message>
        <source>dpc-coalesce</source>
        <translation>DPC schon eingereiht</translation>
    </message>
    <message>
        <source>dpc-start</source>
        <translation>DPC beginnt</translation>
    </message>
    <message>
        <source>dpc-end</source>
        <translation>DPC endet</translation>
    </message>
    <message>
        <source>timer-set</source>
        <translation>Timer stellen</translation>
    </message>
    <message>
        <source>timer-cancel</source>
        <translation>Timer abbrechen</translation>
    </message>
    <message>
        <source>timer-expire</source>
        <translation>Timer läuft ab</translation>
    </message>
    <message>
        <source>interrupt-assert</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>isr-start</source>
        <translation>ISR beginnt</translation>
    </message>
    <message>
        <source>isr-end</source>
        <translation>ISR endet</translation>
    </message>
    <message>
        <source>work-item-queue</source>
        <translation>Arbeitselement einreihen</translation>
    </message>
    <message>
        <source>work-item-coalesce</source>
        <translation>Arbeitselement schon eingereiht</translation>
    </message>
    <message>
        <source>work-item-start</source>
        <translation>Arbeitselement beginnt</translation>
    </message>
    <message>
        <source>work-item-end</source>
        <translation>Arbeitselement endet</translation>
    </message>
    <message>
        <source>lock-request</source>
        <translation>Sperre verlangen</translation>
    </message>
    <message>
        <source>lock-spin</source>
        <translation>auf Sperre drehen</translation>
    </message>
    <message>
        <source>lock-block</source>
        <translation>auf Sperre blockieren</translation>
    </message>
    <message>
        <source>lock-acquire</source>
        <translation>Sperre nehmen</translation>
    </message>
    <message>
        <source>lock-release</source>
        <translation>Sperre zurückgeben</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signalisieren</translation>
    </message>
    <message>
        <source>wait-done</source>
        <translation>Warten zu Ende</translation>
    </message>
    <message>
        <source>load</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>store</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>modify</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbeiten</translation>
    </message>
    <message>
        <source>print</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>callback-enter</source>
        <translation>Callback betreten</translation>
    </message>
    <message>
        <source>callback-leave</source>
        <translation>Callback verlassen</translation>
    </message>
    <message>
        <source>object-create</source>
        <translation>Objekt anlegen</translation>
    </message>
    <message>
        <source>object-delete</source>
        <translation>Objekt löschen</translation>
    </message>
    <message>
        <source>request-send</source>
        <translation>Anforderung senden</translation>
    </message>
    <message>
        <source>request-arrive</source>
        <translation>Anforderung kommt an</translation>
    </message>
    <message>
        <source>request-queue</source>
        <translation>Anforderung einreihen</translation>
    </message>
    <message>
        <source>request-present</source>
        <translation>Anforderung vorlegen</translation>
    </message>
    <message>
        <source>request-complete</source>
        <translation>Anforderung abschließen</translation>
    </message>
    <message>
        <source>request-return</source>
        <translation>Anforderung kehrt zurück</translation>
    </message>
    <message>
        <source>request-cancel</source>
        <translation>Anforderung abbrechen</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>aufschieben</translation>
    </message>
    <message>
        <source>bug-check</source>
        <translation>Bugcheck</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>device-power</source>
        <translation>Strom des Geräts</translation>
    </message>
    <message>
        <source>target-send</source>
        <translation>weiterleiten</translation>
    </message>
    <message>
        <source>target-complete</source>
        <translation>unten abgeschlossen</translation>
    </message>
    <message>
        <source>queue-state</source>
        <translation>Zustand der Schlange</translation>
    </message>
    <message>
        <source>register-read</source>
        <translation>Register lesen</translation>
    </message>
    <message>
        <source>register-write</source>
        <translation>Register schreiben</translation>
    </message>
    <message>
        <source>transfer-start</source>
        <translation>Übertragung beginnt</translation>
    </message>
    <message>
        <source>device-event</source>
        <translation>Ereignis des Geräts</translation>
    </message>
    <message>
        <source>%1 work item</source>
        <translation>%1-Arbeitselement</translation>
    </message>
    <message>
        <source>%1 idle timer</source>
        <translation>%1-Leerlauftimer</translation>
    </message>
    <message>
        <source>%1 interrupt</source>
        <translation>%1-Unterbrechung</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 (geleert)</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>Sperre %1</translation>
    </message>
    <message>
        <source>timer %1</source>
        <translation>Timer %1</translation>
    </message>
    <message>
        <source>interrupt %1</source>
        <translation>Unterbrechung %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>memory +%1</source>
        <translation>Speicher +%1</translation>
    </message>
    <message>
        <source>buffer of request slot %1</source>
        <translation>Puffer des Anforderungsplatzes %1</translation>
    </message>
    <message>
        <source>Missing a comma or ']' after an array element</source>
        <translation>nach dem Eintrag einer Liste fehlt ein Komma oder ']'</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string</source>
        <translation>nach \u steht im Text keine Hexadezimalziffer</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid</source>
        <translation>das Ersatzpaar im Text ist ungültig</translation>
    </message>
    <message>
        <source>Invalid escape character in string</source>
        <translation>nach dem Rückstrich steht im Text ein ungültiges Zeichen</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string</source>
        <translation>dem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>Invalid encoding in string</source>
        <translation>der Text ist ungültig kodiert</translation>
    </message>
    <message>
        <source>Number too big to be stored in double</source>
        <translation>die Zahl ist zu groß für double</translation>
    </message>
    <message>
        <source>Miss fraction part in number</source>
        <translation>der Zahl fehlen Ziffern nach dem Punkt</translation>
    </message>
    <message>
        <source>Miss exponent in number</source>
        <translation>der Zahl fehlt der Exponent</translation>
    </message>
    <message>
        <source>a comma separates values; after the last one stands none</source>
        <translation>ein Komma trennt Werte; nach dem letzten steht keines</translation>
    </message>
    <message>
        <source>a key is text in double quotes; after the last value stands no comma</source>
        <translation>ein Schlüssel ist Text in doppelten Anführungszeichen; nach dem letzten Wert steht kein Komma</translation>
    </message>
    <message>
        <source>a backslash in text is written \\</source>
        <translation>ein Rückstrich im Text wird \\ geschrieben</translation>
    </message>
    <message>
        <source>the text has %1 bytes; expected at most %2</source>
        <translation>der Text hat %1 Bytes; erwartet werden höchstens %2</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>dieses Byte ist nicht UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichere die Datei als UTF-8</translation>
    </message>
    <message>
        <source>this is not JSON: found %1: %2</source>
        <translation>das ist kein JSON: gefunden wurde %1: %2</translation>
    </message>
    <message>
        <source>this is not JSON: found a control character after the value</source>
        <translation>das ist kein JSON: gefunden wurde ein Steuerzeichen hinter dem Wert</translation>
    </message>
    <message>
        <source>IRQL violation</source>
        <translation>Verletzung des IRQL</translation>
    </message>
    <message>
        <source>what serial orders come to is not known</source>
        <translation>wohin serielle Reihenfolgen führen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what a driver reads from the clock is the time of its step before that</source>
        <translation>was ein Treiber von der Uhr abliest, ist die Zeit seines Schritts davor</translation>
    </message>
    <message>
        <source>Time and event</source>
        <translation>Zeit und Ereignis</translation>
    </message>
    <message>
        <source>and so on, %1 steps back from event %2 to event %3</source>
        <translation>und so weiter, %1 Schritte zurück von Ereignis %2 bis Ereignis %3</translation>
    </message>
    <message>
        <source>goes on once %1, which is ready, has a processor</source>
        <translation>geht weiter, sobald %1 einen Prozessor hat: bereit ist er</translation>
    </message>
    <message>
        <source>is busy, and CPU %1 is idle</source>
        <translation>ist belegt, und CPU %1 ist frei</translation>
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
        <source>%1 row is not shown for want of room</source>
        <translation>%1 Zeile fehlt aus Platzmangel</translation>
    </message>
    <message>
        <source>%1 rows are not shown for want of room</source>
        <translation>%1 Zeilen fehlen aus Platzmangel</translation>
    </message>
    <message>
        <source>%1 column is not shown for want of room</source>
        <translation>%1 Spalte fehlt aus Platzmangel</translation>
    </message>
    <message>
        <source>%1 columns are not shown for want of room</source>
        <translation>%1 Spalten fehlen aus Platzmangel</translation>
    </message>
    <message>
        <source>its scenario is beside it: syncscope run %1</source>
        <translation>sein Szenario liegt daneben: syncscope run %1</translation>
    </message>
    <message>
        <source>a driver needs a scenario.json beside it, at least {"format": 1, "driver": {"file": "%1"}}; then: syncscope run %2</source>
        <translation>ein Treiber braucht eine scenario.json neben sich, mindestens {&quot;format&quot;: 1, &quot;driver&quot;: {&quot;file&quot;: &quot;%1&quot;}}; dann: syncscope run %2</translation>
    </message>
    <message>
        <source>"%1" is the text of a driver; expected a scenario: a folder with a scenario.json, a scenario.json, an id or a number</source>
        <translation>„%1“ ist der Text eines Treibers; erwartet wird ein Szenario: ein Ordner mit einer scenario.json, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>"%1" is no scenario.json; expected a folder with one, a scenario.json, an id or a number</source>
        <translation>„%1“ ist keine scenario.json; erwartet wird ein Ordner mit einer, eine scenario.json, eine Kennung oder eine Nummer</translation>
    </message>
    <message>
        <source>%1, and so it stays</source>
        <translation>%1, und dabei bleibt es</translation>
    </message>
    <message>
        <source>Run again with %1</source>
        <translation>Noch einmal gelaufen mit %1</translation>
    </message>
    <message>
        <source>Every run begins with setting up, so nothing was left out: nobody asked for it but the driver's own text.</source>
        <translation>Jeder Lauf beginnt mit dem Einrichten, darum wurde nichts weggelassen: nur der Text des Treibers selbst verlangt es.</translation>
    </message>
    <message>
        <source>Nobody asked for anything that this comes from, so nothing was left out.</source>
        <translation>Nichts, woher das kommt, wurde von jemandem verlangt; darum wurde nichts weggelassen.</translation>
    </message>
    <message>
        <source>left out by #if</source>
        <translation>durch #if ausgelassen</translation>
    </message>
    <message>
        <source>left out by #if, to line %1</source>
        <translation>durch #if ausgelassen, bis Zeile %1</translation>
    </message>
    <message>
        <source>the text is too long: what follows was not read</source>
        <translation>der Text ist zu lang: was folgt, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>this statement is too long to be read</source>
        <translation>diese Anweisung ist zu lang, um gelesen zu werden</translation>
    </message>
    <message>
        <source>a closing bracket is missing here</source>
        <translation>hier fehlt eine schließende Klammer</translation>
    </message>
    <message>
        <source>no line here says what "%1" describes; add its INIT call or the call that creates the object</source>
        <translation>keine Zeile hier sagt, was „%1“ beschreibt; füge seinen INIT-Aufruf hinzu oder den Aufruf, der das Objekt anlegt</translation>
    </message>
    <message>
        <source>%1 without a %2: nothing creates the object that "%3" describes; it is read all the same</source>
        <translation>%1 ohne ein %2: nichts legt das Objekt an, das „%3“ beschreibt; gelesen wird es trotzdem</translation>
    </message>
    <message>
        <source>%1 without a WdfDeviceInitSetPnpPowerEventCallbacks: "%2" is set up for nothing</source>
        <translation>%1 ohne ein WdfDeviceInitSetPnpPowerEventCallbacks: „%2“ ist umsonst eingerichtet</translation>
    </message>
    <message>
        <source>no call takes "%1", so it belongs to no object; add the call that creates the object</source>
        <translation>kein Aufruf nimmt „%1“, es gehört also zu keinem Objekt; füge den Aufruf hinzu, der das Objekt anlegt</translation>
    </message>
    <message>
        <source>"%1" sets nothing up that is known here</source>
        <translation>„%1“ richtet nichts ein, was hier bekannt ist</translation>
    </message>
    <message>
        <source>"%1" is given by its position; name the member, as .Period = 10</source>
        <translation>„%1“ ist durch seine Stelle angegeben; nenne das Element, etwa .Period = 10</translation>
    </message>
    <message>
        <source>what "%1" is given here is not known</source>
        <translation>was „%1“ hier bekommt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>this stands under a condition or in a loop; it is read as if it ran once</source>
        <translation>dies steht unter einer Bedingung oder in einer Schleife; gelesen wird es, als liefe es einmal</translation>
    </message>
    <message>
        <source>%1 has no member "%2"</source>
        <translation>%1 hat kein Element „%2“</translation>
    </message>
    <message>
        <source>%1 has no member "%2"; did you mean "%3"?</source>
        <translation>%1 hat kein Element „%2“; war „%3“ gemeint?</translation>
    </message>
    <message>
        <source>%1 has no value %2; there are %3</source>
        <translation>%1 hat keinen Wert %2; es gibt %3</translation>
    </message>
    <message>
        <source>%1 has another number of arguments</source>
        <translation>%1 hat eine andere Zahl von Argumenten</translation>
    </message>
    <message>
        <source>%1 sets nothing that a configuration has here</source>
        <translation>%1 setzt nichts, was eine Konfiguration hier hat</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 creates an object that the simulated framework has not</source>
        <translation>%1 legt ein Objekt an, das das simulierte Framework nicht hat</translation>
    </message>
    <message>
        <source>%1 may change "%2"; what it does is not among these lines</source>
        <translation>%1 ändert vielleicht „%2“; was es tut, steht nicht in diesen Zeilen</translation>
    </message>
    <message>
        <source>which structure "%1" is, is not known here</source>
        <translation>welche Struktur „%1“ ist, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 takes a %2, and "%3" is a %4</source>
        <translation>%1 nimmt eine %2, und „%3“ ist eine %4</translation>
    </message>
    <message>
        <source>%1 sets "%2" up anew; what was assigned to it before is lost</source>
        <translation>%1 richtet „%2“ neu ein; was ihm vorher zugewiesen wurde, ist verloren</translation>
    </message>
    <message>
        <source>%1 cannot be told from "%2"; it is left as it is</source>
        <translation>%1 lässt sich aus „%2“ nicht ablesen; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 is not called by the simulated framework</source>
        <translation>%1 wird vom simulierten Framework nicht aufgerufen</translation>
    </message>
    <message>
        <source>which function %1 is, is not known here</source>
        <translation>welche Funktion %1 ist, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>a scenario has at most %1 objects; those that follow were not read</source>
        <translation>ein Szenario hat höchstens %1 Objekte; die folgenden wurden nicht gelesen</translation>
    </message>
    <message>
        <source>%1 needs a %2</source>
        <translation>%1 braucht eine %2</translation>
    </message>
    <message>
        <source>"%1" is cleared and not set up by WDF_OBJECT_ATTRIBUTES_INIT: a scope or level of 0 is not valid</source>
        <translation>„%1“ ist gelöscht und nicht durch WDF_OBJECT_ATTRIBUTES_INIT eingerichtet: ein Bereich oder eine Ebene von 0 ist nicht gültig</translation>
    </message>
    <message>
        <source>which object "%1" is, is not known here</source>
        <translation>welches Objekt „%1“ ist, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>"%1" is used without %2</source>
        <translation>„%1“ wird ohne %2 verwendet</translation>
    </message>
    <message>
        <source>%1 is no setting here</source>
        <translation>%1 ist hier keine Einstellung</translation>
    </message>
    <message>
        <source>requests of the type %1 are not sent here</source>
        <translation>Anforderungen der Art %1 werden hier nicht gesendet</translation>
    </message>
    <message>
        <source>no line here creates the queue "%1"</source>
        <translation>keine Zeile hier legt die Warteschlange „%1“ an</translation>
    </message>
    <message>
        <source>the text has more than %1 bytes; paste the lines that set objects up</source>
        <translation>der Text hat mehr als %1 Bytes; füge die Zeilen ein, die Objekte einrichten</translation>
    </message>
    <message>
        <source>a driver has one WDFDRIVER; this scenario's driver text brings its own</source>
        <translation>ein Treiber hat ein WDFDRIVER; der Treibertext dieses Szenarios bringt sein eigenes mit</translation>
    </message>
    <message>
        <source>which object "%1" is, cannot be told in this scenario; it is left as it is</source>
        <translation>welches Objekt „%1“ ist, lässt sich in diesem Szenario nicht sagen; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>the driver text has no structure %1; the context is left as it is</source>
        <translation>der Treibertext hat keine Struktur %1; der Kontext bleibt, wie er ist</translation>
    </message>
    <message>
        <source>the driver text has no function %1</source>
        <translation>der Treibertext hat keine Funktion %1</translation>
    </message>
    <message>
        <source>the driver text has no function %1; %2 is left as it is</source>
        <translation>der Treibertext hat keine Funktion %1; %2 bleibt, wie es ist</translation>
    </message>
    <message>
        <source>token %1 (%2), time %3 of %4, does not fit: %5</source>
        <translation>Zeichen %1 (%2), Mal %3 von %4, passt nicht: %5</translation>
    </message>
    <message>
        <source>expected a request sent, a lock asked for, a timer set, a DPC or work item queued, an event set, an interrupt, an event of a device or the start of a thread</source>
        <translation>erwartet wird das Senden einer Anforderung, das Verlangen einer Sperre, das Stellen eines Timers, das Einreihen eines DPC oder Arbeitselements, das Setzen eines Ereignisses, eine Unterbrechung, ein Ereignis eines Geräts oder der Beginn eines Threads</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>syncscope::document::Run</name>
    <message>
        <source>%1: Sync Scope %2</source>
        <translation>%1: Sync Scope %2</translation>
    </message>
    <message>
        <source>Sync Scope: %1</source>
        <translation>Sync Scope: %1</translation>
    </message>
    <message>
        <source>%1, lock %2</source>
        <translation>%1, Sperre: %2</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPUs: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
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
    <message>
        <source>it sends its next request</source>
        <translation>er sendet seine nächste Anforderung</translation>
    </message>
    <message>
        <source>raise the IRQL</source>
        <translation>den IRQL heben</translation>
    </message>
    <message>
        <source>lower the IRQL</source>
        <translation>den IRQL senken</translation>
    </message>
    <message>
        <source>take the clock tick</source>
        <translation>den Uhrtakt annehmen</translation>
    </message>
    <message>
        <source>ask for the work at DISPATCH_LEVEL</source>
        <translation>die Arbeit auf DISPATCH_LEVEL verlangen</translation>
    </message>
    <message>
        <source>begin the work at DISPATCH_LEVEL</source>
        <translation>die Arbeit auf DISPATCH_LEVEL beginnen</translation>
    </message>
    <message>
        <source>end the work at DISPATCH_LEVEL</source>
        <translation>die Arbeit auf DISPATCH_LEVEL beenden</translation>
    </message>
    <message>
        <source>make %1 ready</source>
        <translation>%1 bereit machen</translation>
    </message>
    <message>
        <source>choose %1 to run next</source>
        <translation>%1 als Nächsten wählen</translation>
    </message>
    <message>
        <source>go idle</source>
        <translation>untätig werden</translation>
    </message>
    <message>
        <source>switch to %1</source>
        <translation>zu %1 wechseln</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>schlafen</translation>
    </message>
    <message>
        <source>wait for %1</source>
        <translation>auf %1 warten</translation>
    </message>
    <message>
        <source>take the processor from %1</source>
        <translation>%1 den Prozessor nehmen</translation>
    </message>
    <message>
        <source>end the quantum of %1</source>
        <translation>die Zeitscheibe von %1 beenden</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>queue the DPC %1</source>
        <translation>den DPC %1 einreihen</translation>
    </message>
    <message>
        <source>queue the DPC %1, which is queued already</source>
        <translation>den DPC %1 einreihen, der schon eingereiht ist</translation>
    </message>
    <message>
        <source>begin the DPC %1</source>
        <translation>den DPC %1 beginnen</translation>
    </message>
    <message>
        <source>end the DPC %1</source>
        <translation>den DPC %1 beenden</translation>
    </message>
    <message>
        <source>set the timer %1</source>
        <translation>den Timer %1 stellen</translation>
    </message>
    <message>
        <source>cancel the timer %1</source>
        <translation>den Timer %1 abbrechen</translation>
    </message>
    <message>
        <source>the timer %1 expires</source>
        <translation>der Timer %1 läuft ab</translation>
    </message>
    <message>
        <source>begin the interrupt service routine of %1</source>
        <translation>die Unterbrechungsroutine von %1 beginnen</translation>
    </message>
    <message>
        <source>end the interrupt service routine of %1</source>
        <translation>die Unterbrechungsroutine von %1 beenden</translation>
    </message>
    <message>
        <source>queue the work item %1</source>
        <translation>das Arbeitselement %1 einreihen</translation>
    </message>
    <message>
        <source>queue the work item %1, which is queued already</source>
        <translation>das Arbeitselement %1 einreihen, das schon eingereiht ist</translation>
    </message>
    <message>
        <source>begin the work item %1</source>
        <translation>das Arbeitselement %1 beginnen</translation>
    </message>
    <message>
        <source>end the work item %1</source>
        <translation>das Arbeitselement %1 beenden</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>%1 signalisieren</translation>
    </message>
    <message>
        <source>end the wait for %1</source>
        <translation>das Warten auf %1 beenden</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>request %1 arrives</source>
        <translation>Anforderung %1 kommt an</translation>
    </message>
    <message>
        <source>put request %1 into its queue</source>
        <translation>Anforderung %1 in ihre Warteschlange einreihen</translation>
    </message>
    <message>
        <source>present request %1</source>
        <translation>Anforderung %1 vorlegen</translation>
    </message>
    <message>
        <source>request %1 returns to its sender</source>
        <translation>Anforderung %1 kehrt zum Sender zurück</translation>
    </message>
    <message>
        <source>ask to cancel request %1</source>
        <translation>den Abbruch von Anforderung %1 verlangen</translation>
    </message>
    <message>
        <source>put off what %1 presents</source>
        <translation>aufschieben, was %1 vorlegt</translation>
    </message>
    <message>
        <source>stop the machine</source>
        <translation>die Maschine anhalten</translation>
    </message>
    <message>
        <source>do what a free build lets pass</source>
        <translation>tun, was ein gewöhnlicher Build durchgehen lässt</translation>
    </message>
    <message>
        <source>end the run</source>
        <translation>den Lauf beenden</translation>
    </message>
    <message>
        <source>change the power of %1</source>
        <translation>den Stromzustand von %1 ändern</translation>
    </message>
    <message>
        <source>send request %1 on</source>
        <translation>Anforderung %1 weiterleiten</translation>
    </message>
    <message>
        <source>the lower driver completes request %1</source>
        <translation>der untere Treiber schließt Anforderung %1 ab</translation>
    </message>
    <message>
        <source>change the state of %1</source>
        <translation>den Zustand von %1 ändern</translation>
    </message>
    <message>
        <source>read a register of %1</source>
        <translation>ein Register von %1 lesen</translation>
    </message>
    <message>
        <source>write a register of %1</source>
        <translation>ein Register von %1 schreiben</translation>
    </message>
    <message>
        <source>begin a transfer of %1</source>
        <translation>eine Übertragung von %1 beginnen</translation>
    </message>
    <message>
        <source>%1 has something to tell</source>
        <translation>%1 hat etwas zu melden</translation>
    </message>
    <message>
        <source>it is ready, and goes to this processor</source>
        <translation>er ist bereit und kommt auf diesen Prozessor</translation>
    </message>
</context>
<context>
    <name>syncscope::document::ViewMemory</name>
    <message>
        <source>it has format %1, and this program knows up to %2</source>
        <translation>sie hat Format %1, und dieses Programm kennt bis %2</translation>
    </message>
    <message>
        <source>it is not what this program writes</source>
        <translation>sie ist nicht, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 beside this scenario cannot be used: %2. It stays as it is; lanes and markers are kept on this computer only.</source>
        <translation>%1 neben diesem Szenario ist nicht zu gebrauchen: %2. Sie bleibt, wie sie ist; Spuren und Marken werden nur auf diesem Rechner behalten.</translation>
    </message>
    <message>
        <source>%1 beside this scenario: %2. Lanes and markers are kept on this computer only.</source>
        <translation>%1 neben diesem Szenario: %2. Spuren und Marken werden nur auf diesem Rechner behalten.</translation>
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
        <translation>Sperre genommen wird</translation>
    </message>
    <message>
        <source>a lock is released</source>
        <translation>Sperre zurückgegeben wird</translation>
    </message>
    <message>
        <source>the IRQL changes</source>
        <translation>der IRQL sich ändert</translation>
    </message>
    <message>
        <source>a variable is written</source>
        <translation>Variable geschrieben wird</translation>
    </message>
    <message>
        <source>a callback is entered</source>
        <translation>Callback betreten wird</translation>
    </message>
    <message>
        <source>an NTSTATUS comes back</source>
        <translation>NTSTATUS zurückkommt</translation>
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
        <source>"%1" is no number; expected one such as 1 or 0x10, or nothing for any value</source>
        <translation>„%1“ ist keine Zahl; erwartet ist eine wie 1 oder 0x10, oder nichts für irgendeinen Wert</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>syncscope::views::CodeHelp</name>
    <message>
        <source>at most %1</source>
        <translation>höchstens auf %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens auf %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>To be called %1.</source>
        <translation>Aufzurufen %1.</translation>
    </message>
    <message>
        <source>Keeps the processor busy for so many simulated nanoseconds: what a driver computes all day.</source>
        <translation>Beschäftigt den Prozessor so viele simulierte Nanosekunden: was ein Treiber den ganzen Tag rechnet.</translation>
    </message>
    <message>
        <source>The next number of a table of the scenario, or one drawn from its seed.</source>
        <translation>Die nächste Zahl einer Tabelle des Szenarios, oder eine, die aus seinem Startwert gezogen ist.</translation>
    </message>
    <message>
        <source>Prints a line into the run's events, as DbgPrint into the debugger.</source>
        <translation>Gibt eine Zeile in die Ereignisse des Laufs aus, wie DbgPrint in den Debugger.</translation>
    </message>
    <message>
        <source>Makes a spin lock ready, free.</source>
        <translation>Macht einen Spinlock bereit, frei.</translation>
    </message>
    <message>
        <source>Raises the IRQL to DISPATCH_LEVEL, then spins until the lock is free. The old IRQL goes back with the release.</source>
        <translation>Hebt den IRQL auf DISPATCH_LEVEL und dreht sich dann, bis die Sperre frei ist. Der alte IRQL geht beim Zurückgeben wieder mit.</translation>
    </message>
    <message>
        <source>Frees the lock and goes back to the IRQL given.</source>
        <translation>Gibt die Sperre frei und geht zurück auf den angegebenen IRQL.</translation>
    </message>
    <message>
        <source>As KeAcquireSpinLock; the old IRQL is the result.</source>
        <translation>Wie KeAcquireSpinLock; der alte IRQL ist das Ergebnis.</translation>
    </message>
    <message>
        <source>Spins for the lock without touching the IRQL: for code that is at DISPATCH_LEVEL already.</source>
        <translation>Dreht sich für die Sperre, ohne den IRQL anzufassen: für Code, der schon auf DISPATCH_LEVEL ist.</translation>
    </message>
    <message>
        <source>Frees a lock that was taken at DISPATCH_LEVEL; the IRQL stays.</source>
        <translation>Gibt eine Sperre frei, die auf DISPATCH_LEVEL genommen wurde; der IRQL bleibt.</translation>
    </message>
    <message>
        <source>Takes the lock if it is free, and says whether it did. Never spins.</source>
        <translation>Nimmt die Sperre, wenn sie frei ist, und sagt, ob es gelang. Dreht sich nie.</translation>
    </message>
    <message>
        <source>A spin lock with a queue: whoever asks first gets it first, and each spins on its own memory.</source>
        <translation>Ein Spinlock mit einer Schlange: wer zuerst fragt, bekommt ihn zuerst, und jeder dreht sich an eigenem Speicher.</translation>
    </message>
    <message>
        <source>Frees a queued spin lock and goes back to the IRQL before it.</source>
        <translation>Gibt einen eingereihten Spinlock frei und geht zurück auf den IRQL davor.</translation>
    </message>
    <message>
        <source>A queued spin lock for code that is at DISPATCH_LEVEL already.</source>
        <translation>Ein eingereihter Spinlock für Code, der schon auf DISPATCH_LEVEL ist.</translation>
    </message>
    <message>
        <source>Frees a queued spin lock that was taken at DISPATCH_LEVEL.</source>
        <translation>Gibt einen eingereihten Spinlock frei, der auf DISPATCH_LEVEL genommen wurde.</translation>
    </message>
    <message>
        <source>The IRQL this processor runs at.</source>
        <translation>Der IRQL, auf dem dieser Prozessor läuft.</translation>
    </message>
    <message>
        <source>Raises the IRQL of this processor; the old one is handed back.</source>
        <translation>Hebt den IRQL dieses Prozessors an; der alte wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Lowers the IRQL to what it was before it was raised.</source>
        <translation>Senkt den IRQL auf das, was er vor dem Anheben war.</translation>
    </message>
    <message>
        <source>The number of the processor this runs on. Below DISPATCH_LEVEL it may be another one a moment later.</source>
        <translation>Die Nummer des Prozessors, auf dem dies läuft. Unter DISPATCH_LEVEL kann es einen Augenblick später ein anderer sein.</translation>
    </message>
    <message>
        <source>How many processors there are.</source>
        <translation>Wie viele Prozessoren es gibt.</translation>
    </message>
    <message>
        <source>The thread that runs on this processor.</source>
        <translation>Der Thread, der auf diesem Prozessor läuft.</translation>
    </message>
    <message>
        <source>Makes a fast mutex ready, free.</source>
        <translation>Macht einen schnellen Mutex bereit, frei.</translation>
    </message>
    <message>
        <source>Waits for the mutex and raises to APC_LEVEL. Not at DISPATCH_LEVEL: whoever has to wait gives its processor away.</source>
        <translation>Wartet auf den Mutex und hebt auf APC_LEVEL. Nicht auf DISPATCH_LEVEL: wer warten muss, gibt seinen Prozessor ab.</translation>
    </message>
    <message>
        <source>Frees the mutex and goes back to the IRQL before it.</source>
        <translation>Gibt den Mutex frei und geht zurück auf den IRQL davor.</translation>
    </message>
    <message>
        <source>Takes the mutex if it is free, and says whether it did.</source>
        <translation>Nimmt den Mutex, wenn er frei ist, und sagt, ob es gelang.</translation>
    </message>
    <message>
        <source>Waits for the mutex and leaves the IRQL alone: for code inside a critical region.</source>
        <translation>Wartet auf den Mutex und lässt den IRQL in Ruhe: für Code in einem kritischen Bereich.</translation>
    </message>
    <message>
        <source>Frees a mutex that was taken without raising the IRQL.</source>
        <translation>Gibt einen Mutex frei, der genommen wurde, ohne den IRQL anzuheben.</translation>
    </message>
    <message>
        <source>Holds normal kernel APCs off this thread until it leaves the region.</source>
        <translation>Hält gewöhnliche Kernel-APCs von diesem Thread fern, bis er den Bereich verlässt.</translation>
    </message>
    <message>
        <source>Lets normal kernel APCs through again.</source>
        <translation>Lässt gewöhnliche Kernel-APCs wieder durch.</translation>
    </message>
    <message>
        <source>Whether normal kernel APCs are held off this thread.</source>
        <translation>Ob gewöhnliche Kernel-APCs von diesem Thread ferngehalten werden.</translation>
    </message>
    <message>
        <source>Whether all kernel APCs are held off this thread, as at APC_LEVEL.</source>
        <translation>Ob alle Kernel-APCs von diesem Thread ferngehalten werden, wie auf APC_LEVEL.</translation>
    </message>
    <message>
        <source>Makes a kernel mutex ready, free. Its owner may take it again.</source>
        <translation>Macht einen Kernel-Mutex bereit, frei. Sein Besitzer darf ihn noch einmal nehmen.</translation>
    </message>
    <message>
        <source>Gives the mutex back once; it is free when it was given back as often as it was taken.</source>
        <translation>Gibt den Mutex einmal zurück; er ist frei, wenn er so oft zurückgegeben ist, wie er genommen wurde.</translation>
    </message>
    <message>
        <source>Whether the mutex is free, at this moment: 1 if it is.</source>
        <translation>Ob der Mutex in diesem Augenblick frei ist: 1, wenn ja.</translation>
    </message>
    <message>
        <source>Makes an event ready: NotificationEvent wakes all, SynchronizationEvent one and is reset by that.</source>
        <translation>Macht ein Event bereit: NotificationEvent weckt alle, SynchronizationEvent einen und setzt sich damit zurück.</translation>
    </message>
    <message>
        <source>Signals the event and wakes who waits for it.</source>
        <translation>Signalisiert das Event und weckt, wer darauf wartet.</translation>
    </message>
    <message>
        <source>Resets the event.</source>
        <translation>Setzt das Event zurück.</translation>
    </message>
    <message>
        <source>Resets the event and says what it was.</source>
        <translation>Setzt das Event zurück und sagt, wie es stand.</translation>
    </message>
    <message>
        <source>Whether the event is signaled, at this moment.</source>
        <translation>Ob das Event in diesem Augenblick signalisiert ist.</translation>
    </message>
    <message>
        <source>Makes a semaphore ready with a count and the most it may reach.</source>
        <translation>Macht einen Semaphor bereit, mit einer Zahl und dem Höchsten, was sie erreichen darf.</translation>
    </message>
    <message>
        <source>Adds to the count and wakes as many.</source>
        <translation>Erhöht die Zahl und weckt ebenso viele.</translation>
    </message>
    <message>
        <source>The count of the semaphore, at this moment.</source>
        <translation>Die Zahl des Semaphors in diesem Augenblick.</translation>
    </message>
    <message>
        <source>Waits until the object is signaled or the time is over. At DISPATCH_LEVEL only with a timeout of zero.</source>
        <translation>Wartet, bis das Objekt signalisiert oder die Zeit um ist. Auf DISPATCH_LEVEL nur mit der Zeitgrenze null.</translation>
    </message>
    <message>
        <source>Waits until one or all of the objects are signaled or the time is over. At DISPATCH_LEVEL only with a timeout of zero.</source>
        <translation>Wartet, bis eines oder alle der Objekte signalisiert sind oder die Zeit um ist. Auf DISPATCH_LEVEL nur mit der Zeitgrenze null.</translation>
    </message>
    <message>
        <source>The thread sleeps; its processor goes to others.</source>
        <translation>Der Thread schläft; sein Prozessor geht an andere.</translation>
    </message>
    <message>
        <source>Makes a notification timer ready.</source>
        <translation>Macht einen Timer bereit, der alle weckt.</translation>
    </message>
    <message>
        <source>Makes a timer ready, of the type that wakes all or one.</source>
        <translation>Macht einen Timer bereit, der je nach Art alle oder einen weckt.</translation>
    </message>
    <message>
        <source>The timer expires then, and queues its DPC. Times below zero count from now, in units of 100 ns.</source>
        <translation>Dann läuft der Timer ab und reiht seinen DPC ein. Zeiten unter null zählen ab jetzt, in Einheiten von 100 ns.</translation>
    </message>
    <message>
        <source>As KeSetTimer, and again every so many milliseconds.</source>
        <translation>Wie KeSetTimer, und dann wieder alle so viele Millisekunden.</translation>
    </message>
    <message>
        <source>As KeSetTimerEx, but it may expire late by the tolerance, together with other timers.</source>
        <translation>Wie KeSetTimerEx, doch darf er um die Toleranz später ablaufen, zusammen mit anderen Timern.</translation>
    </message>
    <message>
        <source>Whether the timer has expired, at this moment.</source>
        <translation>Ob der Timer in diesem Augenblick abgelaufen ist.</translation>
    </message>
    <message>
        <source>Takes the timer back; says whether it was set. Its DPC may run already.</source>
        <translation>Nimmt den Timer zurück; sagt, ob er gestellt war. Sein DPC kann schon laufen.</translation>
    </message>
    <message>
        <source>Makes a timer of the executive, with a routine that is called at DISPATCH_LEVEL.</source>
        <translation>Legt einen Timer der Executive an, mit einer Routine, die auf DISPATCH_LEVEL gerufen wird.</translation>
    </message>
    <message>
        <source>The timer expires then, and again after each period. Times below zero count from now, in units of 100 ns.</source>
        <translation>Dann läuft der Timer ab, und nach jeder Periode wieder. Zeiten unter null zählen ab jetzt, in Einheiten von 100 ns.</translation>
    </message>
    <message>
        <source>Takes the timer back; says whether it was set. Its routine may run already.</source>
        <translation>Nimmt den Timer zurück; sagt, ob er gestellt war. Seine Routine kann schon laufen.</translation>
    </message>
    <message>
        <source>Takes the timer back if asked to, waits for its routine if asked to, and frees it.</source>
        <translation>Nimmt den Timer zurück und wartet auf seine Routine, wenn das verlangt ist, und gibt ihn frei.</translation>
    </message>
    <message>
        <source>Makes a DPC ready with its routine.</source>
        <translation>Macht einen DPC mit seiner Routine bereit.</translation>
    </message>
    <message>
        <source>Queues the DPC on this processor, or on the one it is bound to. FALSE: it is queued already, and runs once.</source>
        <translation>Reiht den DPC auf diesem Prozessor ein, oder auf dem, an den er gebunden ist. FALSE: er ist schon eingereiht und läuft einmal.</translation>
    </message>
    <message>
        <source>Takes a DPC out of its queue before it runs; says whether it was there.</source>
        <translation>Nimmt einen DPC aus seiner Schlange, bevor er läuft; sagt, ob er darin war.</translation>
    </message>
    <message>
        <source>How soon the DPC's processor is to run it.</source>
        <translation>Wie bald der Prozessor des DPCs ihn ausführen soll.</translation>
    </message>
    <message>
        <source>Binds the DPC to a processor.</source>
        <translation>Bindet den DPC an einen Prozessor.</translation>
    </message>
    <message>
        <source>Waits until every DPC that is queued has run.</source>
        <translation>Wartet, bis jeder eingereihte DPC gelaufen ist.</translation>
    </message>
    <message>
        <source>Holds the processor for so many microseconds. More than 50 are too many.</source>
        <translation>Hält den Prozessor so viele Mikrosekunden fest. Mehr als 50 sind zu viele.</translation>
    </message>
    <message>
        <source>Time of day, in units of 100 ns.</source>
        <translation>Die Uhrzeit, in Einheiten von 100 ns.</translation>
    </message>
    <message>
        <source>Time since the start, counted by clock ticks, in units of 100 ns.</source>
        <translation>Die Zeit seit dem Start, nach Takten der Uhr gezählt, in Einheiten von 100 ns.</translation>
    </message>
    <message>
        <source>A fine clock, and its ticks a second.</source>
        <translation>Eine feine Uhr, und ihre Takte in der Sekunde.</translation>
    </message>
    <message>
        <source>How long this DPC may still run before the DPC watchdog stops the machine.</source>
        <translation>Wie lange dieser DPC noch laufen darf, bevor der DPC-Watchdog die Maschine anhält.</translation>
    </message>
    <message>
        <source>Stops the machine with a code and four parameters.</source>
        <translation>Hält die Maschine an, mit einem Code und vier Parametern.</translation>
    </message>
    <message>
        <source>Calls a routine with the interrupt's lock, at its IRQL.</source>
        <translation>Ruft eine Routine mit der Sperre der Unterbrechung, auf deren IRQL.</translation>
    </message>
    <message>
        <source>Takes the lock of an interrupt, at its IRQL.</source>
        <translation>Nimmt die Sperre einer Unterbrechung, auf deren IRQL.</translation>
    </message>
    <message>
        <source>Gives the lock of an interrupt back.</source>
        <translation>Gibt die Sperre einer Unterbrechung zurück.</translation>
    </message>
    <message>
        <source>Asks for a faster clock, so that timers are more exact.</source>
        <translation>Verlangt eine schnellere Uhr, damit Timer genauer sind.</translation>
    </message>
    <message>
        <source>Memory of a pool, filled with zeros. Paged memory must not be touched at DISPATCH_LEVEL.</source>
        <translation>Speicher eines Pools, mit Nullen gefüllt. Auslagerbarer Speicher darf auf DISPATCH_LEVEL nicht angefasst werden.</translation>
    </message>
    <message>
        <source>Memory of a pool, as it comes. Superseded by ExAllocatePool2.</source>
        <translation>Speicher eines Pools, wie er ist. Abgelöst durch ExAllocatePool2.</translation>
    </message>
    <message>
        <source>Memory of a pool, filled with zeros. Superseded by ExAllocatePool2.</source>
        <translation>Speicher eines Pools, mit Nullen gefüllt. Abgelöst durch ExAllocatePool2.</translation>
    </message>
    <message>
        <source>Gives pool memory back, and checks the tag.</source>
        <translation>Gibt Poolspeicher zurück und prüft das Kennzeichen.</translation>
    </message>
    <message>
        <source>Gives pool memory back.</source>
        <translation>Gibt Poolspeicher zurück.</translation>
    </message>
    <message>
        <source>Maps the registers of a device, so that they can be read and written.</source>
        <translation>Blendet die Register eines Geräts ein, so dass man sie lesen und schreiben kann.</translation>
    </message>
    <message>
        <source>Takes the mapping of registers back.</source>
        <translation>Nimmt die Einblendung von Registern zurück.</translation>
    </message>
    <message>
        <source>Fills memory with zeros.</source>
        <translation>Füllt Speicher mit Nullen.</translation>
    </message>
    <message>
        <source>Copies memory; the two must not overlap.</source>
        <translation>Kopiert Speicher; die beiden dürfen sich nicht überlappen.</translation>
    </message>
    <message>
        <source>Adds one in one indivisible step; the result is the new value.</source>
        <translation>Erhöht um eins in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Takes one away in one indivisible step; the result is the new value.</source>
        <translation>Vermindert um eins in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Adds in one indivisible step; the result is the new value.</source>
        <translation>Addiert in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Stores in one indivisible step; the result is the old value.</source>
        <translation>Speichert in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Stores if the value is the one expected, in one indivisible step; the result is the old value.</source>
        <translation>Speichert, wenn der Wert der erwartete ist, in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Adds in one indivisible step; the result is the old value.</source>
        <translation>Addiert in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Adds one to 64 bits in one indivisible step; the result is the new value.</source>
        <translation>Erhöht 64 Bits um eins in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Takes one from 64 bits in one indivisible step; the result is the new value.</source>
        <translation>Vermindert 64 Bits um eins in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Adds to 64 bits in one indivisible step; the result is the new value.</source>
        <translation>Addiert auf 64 Bits in einem unteilbaren Schritt; das Ergebnis ist der neue Wert.</translation>
    </message>
    <message>
        <source>Adds to 64 bits in one indivisible step; the result is the old value.</source>
        <translation>Addiert auf 64 Bits in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Stores 64 bits in one indivisible step; the result is the old value.</source>
        <translation>Speichert 64 Bits in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Stores 64 bits if they are as expected, in one indivisible step; the result is the old value.</source>
        <translation>Speichert 64 Bits, wenn sie die erwarteten sind, in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Sets bits in one indivisible step; the result is the old value.</source>
        <translation>Setzt Bits in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Clears bits in one indivisible step; the result is the old value.</source>
        <translation>Löscht Bits in einem unteilbaren Schritt; das Ergebnis ist der alte Wert.</translation>
    </message>
    <message>
        <source>Reads a register of 8 bits.</source>
        <translation>Liest ein Register von 8 Bits.</translation>
    </message>
    <message>
        <source>Reads a register of 16 bits.</source>
        <translation>Liest ein Register von 16 Bits.</translation>
    </message>
    <message>
        <source>Reads a register of 32 bits.</source>
        <translation>Liest ein Register von 32 Bits.</translation>
    </message>
    <message>
        <source>Reads registers of 8 bits into a buffer.</source>
        <translation>Liest Register von 8 Bits in einen Puffer.</translation>
    </message>
    <message>
        <source>Reads registers of 16 bits into a buffer.</source>
        <translation>Liest Register von 16 Bits in einen Puffer.</translation>
    </message>
    <message>
        <source>Reads registers of 32 bits into a buffer.</source>
        <translation>Liest Register von 32 Bits in einen Puffer.</translation>
    </message>
    <message>
        <source>Writes a register of 8 bits.</source>
        <translation>Schreibt ein Register von 8 Bits.</translation>
    </message>
    <message>
        <source>Writes a register of 16 bits.</source>
        <translation>Schreibt ein Register von 16 Bits.</translation>
    </message>
    <message>
        <source>Writes a register of 32 bits.</source>
        <translation>Schreibt ein Register von 32 Bits.</translation>
    </message>
    <message>
        <source>Writes registers of 8 bits from a buffer.</source>
        <translation>Schreibt Register von 8 Bits aus einem Puffer.</translation>
    </message>
    <message>
        <source>Writes registers of 16 bits from a buffer.</source>
        <translation>Schreibt Register von 16 Bits aus einem Puffer.</translation>
    </message>
    <message>
        <source>Writes registers of 32 bits from a buffer.</source>
        <translation>Schreibt Register von 32 Bits aus einem Puffer.</translation>
    </message>
    <message>
        <source>Creates the driver object, in DriverEntry.</source>
        <translation>Legt das Treiberobjekt an, in DriverEntry.</translation>
    </message>
    <message>
        <source>Creates a device object. Its attributes say the scope and level that what lies below it inherits.</source>
        <translation>Legt ein Geräteobjekt an. Seine Attribute nennen den Bereich und die Ebene, die erbt, was darunter liegt.</translation>
    </message>
    <message>
        <source>Creates a queue of a device: sequential, parallel or manual.</source>
        <translation>Legt eine Warteschlange eines Geräts an: sequenziell, parallel oder manuell.</translation>
    </message>
    <message>
        <source>Sends all requests of a type to a queue.</source>
        <translation>Schickt alle Anforderungen einer Art an eine Warteschlange.</translation>
    </message>
    <message>
        <source>How requests hand over their buffers: buffered, direct or neither.</source>
        <translation>Wie Anforderungen ihre Puffer übergeben: gepuffert, direkt oder keines von beiden.</translation>
    </message>
    <message>
        <source>Whether only one handle to the device may be open at a time.</source>
        <translation>Ob nur ein Handle auf das Gerät zugleich offen sein darf.</translation>
    </message>
    <message>
        <source>Lets programs find the device by the class of its interface.</source>
        <translation>Lässt Programme das Gerät an der Klasse seiner Schnittstelle finden.</translation>
    </message>
    <message>
        <source>The context of an object, by its type; called by the functions that the context macros declare.</source>
        <translation>Der Kontext eines Objekts, nach seinem Typ; gerufen von den Funktionen, die die Kontext-Makros deklarieren.</translation>
    </message>
    <message>
        <source>Creates a lock object that raises to DISPATCH_LEVEL.</source>
        <translation>Legt ein Sperrobjekt an, das auf DISPATCH_LEVEL anhebt.</translation>
    </message>
    <message>
        <source>Creates a lock object to wait for at PASSIVE_LEVEL.</source>
        <translation>Legt ein Sperrobjekt an, auf das auf PASSIVE_LEVEL gewartet wird.</translation>
    </message>
    <message>
        <source>Creates a timer. It needs a parent, and is serialized with the parent's callbacks unless it is told not to be.</source>
        <translation>Legt einen Timer an. Er braucht ein Elternobjekt und wird mit dessen Callbacks serialisiert, wenn man es ihm nicht verbietet.</translation>
    </message>
    <message>
        <source>Creates a work item, whose callback runs at PASSIVE_LEVEL in a system thread.</source>
        <translation>Legt ein Arbeitselement an, dessen Callback auf PASSIVE_LEVEL in einem Systemthread läuft.</translation>
    </message>
    <message>
        <source>Creates a DPC object, whose callback runs at DISPATCH_LEVEL.</source>
        <translation>Legt ein DPC-Objekt an, dessen Callback auf DISPATCH_LEVEL läuft.</translation>
    </message>
    <message>
        <source>Creates an interrupt object of a device.</source>
        <translation>Legt ein Unterbrechungsobjekt eines Geräts an.</translation>
    </message>
    <message>
        <source>Creates a general object: a context with a lifetime.</source>
        <translation>Legt ein allgemeines Objekt an: einen Kontext mit einer Lebensdauer.</translation>
    </message>
    <message>
        <source>Creates a request of the driver's own.</source>
        <translation>Legt eine eigene Anforderung des Treibers an.</translation>
    </message>
    <message>
        <source>Callbacks and attributes of the file objects of the device to be created.</source>
        <translation>Callbacks und Attribute der Dateiobjekte des Geräts, das angelegt werden soll.</translation>
    </message>
    <message>
        <source>Attributes of every request of the device to be created.</source>
        <translation>Attribute jeder Anforderung des Geräts, das angelegt werden soll.</translation>
    </message>
    <message>
        <source>Callbacks for Plug and Play and power of the device to be created.</source>
        <translation>Callbacks für Plug and Play und Energie des Geräts, das angelegt werden soll.</translation>
    </message>
    <message>
        <source>A callback that sees each request in the thread that sent it, before a queue does.</source>
        <translation>Ein Callback, der jede Anforderung in dem Thread sieht, der sie gesendet hat, bevor eine Warteschlange sie sieht.</translation>
    </message>
    <message>
        <source>The device to be created is a filter: what it does not handle goes on to the driver below.</source>
        <translation>Das Gerät, das angelegt werden soll, ist ein Filter: was es nicht bearbeitet, geht weiter an den Treiber darunter.</translation>
    </message>
    <message>
        <source>Gives an object a further context.</source>
        <translation>Gibt einem Objekt einen weiteren Kontext.</translation>
    </message>
    <message>
        <source>The object a context belongs to.</source>
        <translation>Das Objekt, zu dem ein Kontext gehört.</translation>
    </message>
    <message>
        <source>Deletes an object and what lies below it: cleanup now, destruction with the last reference.</source>
        <translation>Löscht ein Objekt und was darunter liegt: Aufräumen jetzt, Zerstören mit der letzten Referenz.</translation>
    </message>
    <message>
        <source>The object's memory stays until the reference is given back.</source>
        <translation>Der Speicher des Objekts bleibt, bis die Referenz zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Gives a reference back.</source>
        <translation>Gibt eine Referenz zurück.</translation>
    </message>
    <message>
        <source>The object the timer was created for.</source>
        <translation>Das Objekt, für das der Timer angelegt wurde.</translation>
    </message>
    <message>
        <source>The object the work item was created for.</source>
        <translation>Das Objekt, für das das Arbeitselement angelegt wurde.</translation>
    </message>
    <message>
        <source>The object the DPC was created for.</source>
        <translation>Das Objekt, für das der DPC angelegt wurde.</translation>
    </message>
    <message>
        <source>The device of the interrupt.</source>
        <translation>Das Gerät der Unterbrechung.</translation>
    </message>
    <message>
        <source>The device of the file object.</source>
        <translation>Das Gerät des Dateiobjekts.</translation>
    </message>
    <message>
        <source>The driver object of the device.</source>
        <translation>Das Treiberobjekt des Geräts.</translation>
    </message>
    <message>
        <source>The driver object.</source>
        <translation>Das Treiberobjekt.</translation>
    </message>
    <message>
        <source>Raises to DISPATCH_LEVEL and spins until the lock is free.</source>
        <translation>Hebt auf DISPATCH_LEVEL und dreht sich, bis die Sperre frei ist.</translation>
    </message>
    <message>
        <source>Frees the lock and goes back to the IRQL before it.</source>
        <translation>Gibt die Sperre frei und geht zurück auf den IRQL davor.</translation>
    </message>
    <message>
        <source>Waits for the lock, or until the time is over. At PASSIVE_LEVEL.</source>
        <translation>Wartet auf die Sperre, oder bis die Zeit um ist. Auf PASSIVE_LEVEL.</translation>
    </message>
    <message>
        <source>Frees the lock and wakes who waits for it.</source>
        <translation>Gibt die Sperre frei und weckt, wer auf sie wartet.</translation>
    </message>
    <message>
        <source>Takes the lock with which the framework serializes the callbacks of a device or queue.</source>
        <translation>Nimmt die Sperre, mit der das Framework die Callbacks eines Geräts oder einer Warteschlange serialisiert.</translation>
    </message>
    <message>
        <source>Gives the lock of a device or queue back.</source>
        <translation>Gibt die Sperre eines Geräts oder einer Warteschlange zurück.</translation>
    </message>
    <message>
        <source>The device of the queue.</source>
        <translation>Das Gerät der Warteschlange.</translation>
    </message>
    <message>
        <source>The queue for requests that no other queue of the device takes.</source>
        <translation>Die Warteschlange für Anforderungen, die keine andere des Geräts nimmt.</translation>
    </message>
    <message>
        <source>Takes the next request out of a queue; the driver owns it then.</source>
        <translation>Nimmt die nächste Anforderung aus einer Warteschlange; sie gehört dann dem Treiber.</translation>
    </message>
    <message>
        <source>Takes the next request of a file object out of a queue.</source>
        <translation>Nimmt die nächste Anforderung eines Dateiobjekts aus einer Warteschlange.</translation>
    </message>
    <message>
        <source>Finds a request in a queue, and leaves it there.</source>
        <translation>Sucht eine Anforderung in einer Warteschlange und lässt sie dort.</translation>
    </message>
    <message>
        <source>Takes the request that was found out of the queue, if it is still there.</source>
        <translation>Nimmt die gefundene Anforderung aus der Warteschlange, wenn sie noch darin ist.</translation>
    </message>
    <message>
        <source>The queue presents requests again.</source>
        <translation>Die Warteschlange legt wieder Anforderungen vor.</translation>
    </message>
    <message>
        <source>The queue goes on taking requests and presents none. Returns at once.</source>
        <translation>Die Warteschlange nimmt weiter Anforderungen an und legt keine vor. Kehrt sofort zurück.</translation>
    </message>
    <message>
        <source>Stops the queue and waits until the driver has completed what it owns. Not in a callback of the queue.</source>
        <translation>Hält die Warteschlange an und wartet, bis der Treiber abgeschlossen hat, was ihm gehört. Nicht in einem Callback der Warteschlange.</translation>
    </message>
    <message>
        <source>Completes what waits in the queue as cancelled, and takes nothing new.</source>
        <translation>Schließt als abgebrochen ab, was in der Warteschlange wartet, und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>Purges the queue and waits until the driver has completed what it owns.</source>
        <translation>Räumt die Warteschlange aus und wartet, bis der Treiber abgeschlossen hat, was ihm gehört.</translation>
    </message>
    <message>
        <source>Presents what waits in the queue, and takes nothing new.</source>
        <translation>Legt vor, was in der Warteschlange wartet, und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>Drains the queue and waits until all of it is completed.</source>
        <translation>Lässt die Warteschlange leerlaufen und wartet, bis alles abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Stops the queue and completes what waits in it as cancelled.</source>
        <translation>Hält die Warteschlange an und schließt als abgebrochen ab, was in ihr wartet.</translation>
    </message>
    <message>
        <source>Stops and purges the queue, and waits until the driver has completed what it owns.</source>
        <translation>Hält die Warteschlange an, räumt sie aus und wartet, bis der Treiber abgeschlossen hat, was ihm gehört.</translation>
    </message>
    <message>
        <source>What the queue does now, and how many requests it and the driver have.</source>
        <translation>Was die Warteschlange jetzt tut, und wie viele Anforderungen sie und der Treiber haben.</translation>
    </message>
    <message>
        <source>Calls back when a manual queue has a request after it was empty.</source>
        <translation>Ruft zurück, wenn eine manuelle Warteschlange wieder eine Anforderung hat, nachdem sie leer war.</translation>
    </message>
    <message>
        <source>Gives the request back to who sent it. The driver must not touch it afterwards.</source>
        <translation>Gibt die Anforderung an den Sender zurück. Der Treiber darf sie danach nicht mehr anfassen.</translation>
    </message>
    <message>
        <source>Completes the request and says how many bytes were done.</source>
        <translation>Schließt die Anforderung ab und sagt, wie viele Bytes erledigt sind.</translation>
    </message>
    <message>
        <source>How many bytes were done, told with the completion.</source>
        <translation>Wie viele Bytes erledigt sind, mitgeteilt beim Abschluss.</translation>
    </message>
    <message>
        <source>How many bytes are said to be done.</source>
        <translation>Wie viele Bytes als erledigt gelten.</translation>
    </message>
    <message>
        <source>The buffer with what was sent, and its length.</source>
        <translation>Der Puffer mit dem, was gesendet wurde, und seine Länge.</translation>
    </message>
    <message>
        <source>The buffer for what is given back, and its length.</source>
        <translation>Der Puffer für das, was zurückgegeben wird, und seine Länge.</translation>
    </message>
    <message>
        <source>The memory object with what was sent.</source>
        <translation>Das Speicherobjekt mit dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The memory object for what is given back.</source>
        <translation>Das Speicherobjekt für das, was zurückgegeben wird.</translation>
    </message>
    <message>
        <source>The bytes of a memory object, and how many there are.</source>
        <translation>Die Bytes eines Speicherobjekts, und wie viele es sind.</translation>
    </message>
    <message>
        <source>Copies from a memory object into the driver's own buffer.</source>
        <translation>Kopiert aus einem Speicherobjekt in einen eigenen Puffer des Treibers.</translation>
    </message>
    <message>
        <source>Copies from the driver's own buffer into a memory object.</source>
        <translation>Kopiert aus einem eigenen Puffer des Treibers in ein Speicherobjekt.</translation>
    </message>
    <message>
        <source>The queue the request came from.</source>
        <translation>Die Warteschlange, aus der die Anforderung kam.</translation>
    </message>
    <message>
        <source>Puts the request at the end of another queue of the device.</source>
        <translation>Hängt die Anforderung ans Ende einer anderen Warteschlange des Geräts.</translation>
    </message>
    <message>
        <source>Puts the request back at the head of its manual queue.</source>
        <translation>Setzt die Anforderung wieder an den Anfang ihrer manuellen Warteschlange.</translation>
    </message>
    <message>
        <source>The status the request was completed with.</source>
        <translation>Der Status, mit dem die Anforderung abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Type, length and control code of the request.</source>
        <translation>Art, Länge und Steuercode der Anforderung.</translation>
    </message>
    <message>
        <source>Who sent the request may cancel it from now on; the callback completes it then.</source>
        <translation>Von jetzt an darf der Sender die Anforderung abbrechen; der Callback schließt sie dann ab.</translation>
    </message>
    <message>
        <source>As WdfRequestMarkCancelable; a request that is cancelled already is told by the status, without the callback.</source>
        <translation>Wie WdfRequestMarkCancelable; dass eine Anforderung schon abgebrochen ist, sagt der Status, ohne den Callback.</translation>
    </message>
    <message>
        <source>Takes the request back from cancelling. STATUS_CANCELLED: the callback has it, and completes it.</source>
        <translation>Nimmt die Anforderung dem Abbruch wieder weg. STATUS_CANCELLED: der Callback hat sie und schließt sie ab.</translation>
    </message>
    <message>
        <source>Whether the sender wants the request cancelled.</source>
        <translation>Ob der Sender die Anforderung abgebrochen haben will.</translation>
    </message>
    <message>
        <source>Answers EvtIoStop: the driver keeps the request, or puts it back into its queue.</source>
        <translation>Beantwortet EvtIoStop: der Treiber behält die Anforderung oder stellt sie zurück in ihre Warteschlange.</translation>
    </message>
    <message>
        <source>The file object through which the request was sent.</source>
        <translation>Das Dateiobjekt, durch das die Anforderung gesendet wurde.</translation>
    </message>
    <message>
        <source>How long the device stays in D0 while nobody needs it. A request for a power-managed queue wakes it.</source>
        <translation>Wie lange das Gerät in D0 bleibt, wenn es niemand braucht. Eine Anforderung für eine Warteschlange, die dem Energiezustand folgt, weckt es.</translation>
    </message>
    <message>
        <source>Keeps the device in D0 until WdfDeviceResumeIdle. TRUE waits until it is there; STATUS_PENDING: it is on its way.</source>
        <translation>Hält das Gerät bis WdfDeviceResumeIdle in D0. TRUE wartet, bis es dort ist; STATUS_PENDING: es ist auf dem Weg.</translation>
    </message>
    <message>
        <source>The driver no longer needs the device in D0.</source>
        <translation>Der Treiber braucht das Gerät nicht mehr in D0.</translation>
    </message>
    <message>
        <source>Hands a request on to the queues, from EvtIoInCallerContext.</source>
        <translation>Gibt eine Anforderung an die Warteschlangen weiter, aus EvtIoInCallerContext.</translation>
    </message>
    <message>
        <source>The driver below the device.</source>
        <translation>Der Treiber unter dem Gerät.</translation>
    </message>
    <message>
        <source>Makes the request ready to be sent on as it came.</source>
        <translation>Macht die Anforderung bereit, so weitergesendet zu werden, wie sie kam.</translation>
    </message>
    <message>
        <source>Called when the driver below has completed the request.</source>
        <translation>Wird gerufen, wenn der Treiber darunter die Anforderung abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Sends the request to a target. FALSE: it was not sent, and the driver still owns it.</source>
        <translation>Sendet die Anforderung an ein Ziel. FALSE: sie wurde nicht gesendet und gehört noch dem Treiber.</translation>
    </message>
    <message>
        <source>Asks the driver below to cancel the request.</source>
        <translation>Bittet den Treiber darunter, die Anforderung abzubrechen.</translation>
    </message>
    <message>
        <source>Starts the timer, or starts it anew; says whether it was running. Times below zero count from now.</source>
        <translation>Startet den Timer, oder startet ihn neu; sagt, ob er lief. Zeiten unter null zählen ab jetzt.</translation>
    </message>
    <message>
        <source>Stops the timer. TRUE waits for its callback, which is not possible in the callback itself.</source>
        <translation>Hält den Timer an. TRUE wartet auf seinen Callback, was im Callback selbst nicht möglich ist.</translation>
    </message>
    <message>
        <source>Queues the work item. Queued twice before it runs, it runs once.</source>
        <translation>Reiht das Arbeitselement ein. Zweimal eingereiht, bevor es läuft, läuft es einmal.</translation>
    </message>
    <message>
        <source>Waits until the work item has run. Not in its own callback.</source>
        <translation>Wartet, bis das Arbeitselement gelaufen ist. Nicht in seinem eigenen Callback.</translation>
    </message>
    <message>
        <source>Queues the DPC; FALSE when it is queued already.</source>
        <translation>Reiht den DPC ein; FALSE, wenn er schon eingereiht ist.</translation>
    </message>
    <message>
        <source>Takes the DPC out of its queue. TRUE waits for a callback that runs.</source>
        <translation>Nimmt den DPC aus seiner Schlange. TRUE wartet auf einen Callback, der läuft.</translation>
    </message>
    <message>
        <source>The interrupt's DPC runs after the service routine; FALSE when it is queued already.</source>
        <translation>Der DPC der Unterbrechung läuft nach der Serviceroutine; FALSE, wenn er schon eingereiht ist.</translation>
    </message>
    <message>
        <source>The interrupt's work item runs after the service routine.</source>
        <translation>Das Arbeitselement der Unterbrechung läuft nach der Serviceroutine.</translation>
    </message>
    <message>
        <source>Calls a routine with the interrupt's lock held, at its IRQL.</source>
        <translation>Ruft eine Routine, während die Sperre der Unterbrechung gehalten ist, auf deren IRQL.</translation>
    </message>
    <message>
        <source>Takes the interrupt's lock, at its IRQL: the service routine is kept out.</source>
        <translation>Nimmt die Sperre der Unterbrechung, auf deren IRQL: die Serviceroutine bleibt ferngehalten.</translation>
    </message>
    <message>
        <source>Gives the interrupt's lock back.</source>
        <translation>Gibt die Sperre der Unterbrechung zurück.</translation>
    </message>
    <message>
        <source>Takes the lock of a passive interrupt if it is free; FALSE when it is not.</source>
        <translation>Nimmt die Sperre einer passiven Unterbrechung, wenn sie frei ist; FALSE, wenn nicht.</translation>
    </message>
    <message>
        <source>Calls EvtInterruptEnable once more, with the interrupt's lock held.</source>
        <translation>Ruft EvtInterruptEnable noch einmal, während die Sperre der Unterbrechung gehalten ist.</translation>
    </message>
    <message>
        <source>Calls EvtInterruptDisable once more, with the interrupt's lock held.</source>
        <translation>Ruft EvtInterruptDisable noch einmal, während die Sperre der Unterbrechung gehalten ist.</translation>
    </message>
    <message>
        <source>The interrupt object of the kernel behind it.</source>
        <translation>Das Unterbrechungsobjekt des Kernels dahinter.</translation>
    </message>
    <message>
        <source>What every object can be told: parent, context, callbacks of its end, execution level, synchronization scope.</source>
        <translation>Was jedem Objekt mitgegeben werden kann: Elternobjekt, Kontext, Callbacks seines Endes, Ausführungsebene, Synchronisationsbereich.</translation>
    </message>
    <message>
        <source>Attributes that inherit level and scope from the parent.</source>
        <translation>Attribute, die Ebene und Bereich vom Elternobjekt erben.</translation>
    </message>
    <message>
        <source>Attributes with a context of that type.</source>
        <translation>Attribute mit einem Kontext dieses Typs.</translation>
    </message>
    <message>
        <source>Declares a context type and the function that gets it from an object.</source>
        <translation>Deklariert einen Kontexttyp und die Funktion, die ihn von einem Objekt holt.</translation>
    </message>
    <message>
        <source>Configuration of a queue that is not the default queue.</source>
        <translation>Konfiguration einer Warteschlange, die nicht die Standardschlange ist.</translation>
    </message>
    <message>
        <source>Configuration of the device's default queue.</source>
        <translation>Konfiguration der Standardschlange des Geräts.</translation>
    </message>
    <message>
        <source>Configuration of a timer that expires once, serialized with its parent.</source>
        <translation>Konfiguration eines Timers, der einmal abläuft, mit seinem Elternobjekt serialisiert.</translation>
    </message>
    <message>
        <source>Configuration of a timer that expires every so many milliseconds.</source>
        <translation>Konfiguration eines Timers, der alle so viele Millisekunden abläuft.</translation>
    </message>
    <message>
        <source>Milliseconds from now, as a due time.</source>
        <translation>Millisekunden ab jetzt, als Fälligkeit.</translation>
    </message>
    <message>
        <source>Microseconds from now, as a due time.</source>
        <translation>Mikrosekunden ab jetzt, als Fälligkeit.</translation>
    </message>
    <message>
        <source>Seconds from now, as a due time.</source>
        <translation>Sekunden ab jetzt, als Fälligkeit.</translation>
    </message>
    <message>
        <source>The framework serializes nothing.</source>
        <translation>Das Framework serialisiert nichts.</translation>
    </message>
    <message>
        <source>Callbacks of each queue run one at a time.</source>
        <translation>Callbacks jeder Warteschlange laufen nacheinander.</translation>
    </message>
    <message>
        <source>Callbacks of all queues of the device run one at a time.</source>
        <translation>Callbacks aller Warteschlangen des Geräts laufen nacheinander.</translation>
    </message>
    <message>
        <source>The scope of the parent.</source>
        <translation>Der Bereich des Elternobjekts.</translation>
    </message>
    <message>
        <source>Callbacks run at PASSIVE_LEVEL, if need be from a work item.</source>
        <translation>Callbacks laufen auf PASSIVE_LEVEL, wenn nötig aus einem Arbeitselement.</translation>
    </message>
    <message>
        <source>Callbacks run at any IRQL up to DISPATCH_LEVEL.</source>
        <translation>Callbacks laufen auf jedem IRQL bis DISPATCH_LEVEL.</translation>
    </message>
    <message>
        <source>The execution level of the parent.</source>
        <translation>Die Ausführungsebene des Elternobjekts.</translation>
    </message>
    <message>
        <source>One request at a time: the next one is presented when the one before is completed.</source>
        <translation>Eine Anforderung nach der anderen: die nächste wird vorgelegt, wenn die davor abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Requests are presented as they come.</source>
        <translation>Anforderungen werden vorgelegt, wie sie kommen.</translation>
    </message>
    <message>
        <source>The driver fetches requests itself.</source>
        <translation>Der Treiber holt sich Anforderungen selbst.</translation>
    </message>
    <message>
        <source>Says that this function may be paged out, so it must not run at DISPATCH_LEVEL.</source>
        <translation>Sagt, dass diese Funktion ausgelagert sein kann und darum nicht auf DISPATCH_LEVEL laufen darf.</translation>
    </message>
    <message>
        <source>Says that a parameter is not used on purpose.</source>
        <translation>Sagt, dass ein Parameter absichtlich nicht benutzt wird.</translation>
    </message>
    <message>
        <source>Whether a status is a success.</source>
        <translation>Ob ein Status ein Erfolg ist.</translation>
    </message>
    <message>
        <source>IRQL 0: where threads run, may wait and may touch pageable memory.</source>
        <translation>IRQL 0: wo Threads laufen, warten dürfen und auslagerbaren Speicher anfassen dürfen.</translation>
    </message>
    <message>
        <source>IRQL 1: APCs are held off; waiting and page faults are still possible.</source>
        <translation>IRQL 1: APCs werden ferngehalten; Warten und Seitenfehler sind noch möglich.</translation>
    </message>
    <message>
        <source>IRQL 2: no thread switch on this processor. No waiting, no pageable memory, and short, please.</source>
        <translation>IRQL 2: kein Wechsel von Threads auf diesem Prozessor. Kein Warten, kein auslagerbarer Speicher, und bitte kurz.</translation>
    </message>
    <message>
        <source>Holds all kernel APCs off this thread until it leaves the region.</source>
        <translation>Hält alle Kernel-APCs von diesem Thread fern, bis er den Bereich verlässt.</translation>
    </message>
    <message>
        <source>Lets kernel APCs through again.</source>
        <translation>Lässt Kernel-APCs wieder durch.</translation>
    </message>
    <message>
        <source>A work item that is no framework object.</source>
        <translation>Ein Arbeitselement, das kein Objekt des Frameworks ist.</translation>
    </message>
    <message>
        <source>Has a worker thread call the routine at PASSIVE_LEVEL. It is off the queue before that, so the routine may queue it again.</source>
        <translation>Lässt einen Arbeitsthread die Routine auf PASSIVE_LEVEL aufrufen. Davor ist es aus der Warteschlange, die Routine darf es also wieder einreihen.</translation>
    </message>
    <message>
        <source>Gives a work item back that is not queued.</source>
        <translation>Gibt ein Arbeitselement zurück, das nicht eingereiht ist.</translation>
    </message>
    <message>
        <source>Whether the device to be created decides about idling. A filter does not unless it says so.</source>
        <translation>Ob das Gerät, das entsteht, über den Leerlauf entscheidet. Ein Filter tut das nur, wenn er es sagt.</translation>
    </message>
    <message>
        <source>Whether the driver runs under that version of the framework, or a later one.</source>
        <translation>Ob der Treiber unter dieser Version des Frameworks läuft, oder unter einer späteren.</translation>
    </message>
    <message>
        <source>The device object below the framework's device, for calls of the I/O manager.</source>
        <translation>Das Geräteobjekt unter dem Gerät des Frameworks, für Aufrufe des I/O-Managers.</translation>
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
        <source>The other order</source>
        <translation>Die andere Reihenfolge</translation>
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
    <message>
        <source>Callback length [ns]</source>
        <translation>Länge des Callbacks [ns]</translation>
    </message>
    <message>
        <source>How long a callback works before it completes its request</source>
        <translation>Wie lange ein Callback arbeitet, bevor er seine Anforderung abschließt</translation>
    </message>
    <message>
        <source>callback length [ns]</source>
        <translation>Länge des Callbacks [ns]</translation>
    </message>
    <message>
        <source>Such as 0 1x3 0x2</source>
        <translation>Etwa 0 1x3 0x2</translation>
    </message>
    <message>
        <source>The same arrivals in both: %1.</source>
        <translation>Beide mit denselben Ankünften: %1.</translation>
    </message>
    <message>
        <source>The arrivals differ: this is not the same work.</source>
        <translation>Die Ankünfte unterscheiden sich: Das ist nicht dieselbe Arbeit.</translation>
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
        <source>PATH=VALUE, separated by semicolons; the paths are those of the forms' tips</source>
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
    <message>
        <source>Once that is mended it is refused as well: %1.</source>
        <translation>Ist das behoben, wird es auch deshalb abgelehnt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” still stands in %2: texts are left as they are.</source>
        <translation>„%1“ steht noch in %2: Texte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>WdfObjectAcquireLock: none, and calling it is a bug check.</source>
        <translation>WdfObjectAcquireLock: keine Sperre, und der Aufruf ist ein Bug Check.</translation>
    </message>
    <message>
        <source>WdfObjectAcquireLock takes the %1 of %2.</source>
        <translation>WdfObjectAcquireLock nimmt die Sperre von %2: %1.</translation>
    </message>
    <message>
        <source>Its callbacks count as passive: what serializes with them must run at PASSIVE_LEVEL.</source>
        <translation>Seine Callbacks gelten als passiv: was mit ihnen serialisiert, muss auf PASSIVE_LEVEL laufen.</translation>
    </message>
    <message>
        <source>Its callbacks do not count as passive.</source>
        <translation>Seine Callbacks gelten nicht als passiv.</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Der gewählte Teil</translation>
    </message>
</context>
<context>
    <name>syncscope::views::ConfigurationView</name>
    <message>
        <source>spin lock</source>
        <translation>Spinlock</translation>
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
    <message>
        <source>Callback length [ns]</source>
        <translation>Länge des Callbacks [ns]</translation>
    </message>
    <message>
        <source>Order to follow</source>
        <translation>Verlangte Folge</translation>
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
        <translation>nichts lief</translation>
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
        <translation>Dieser Text wurde ausgeführt.</translation>
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
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Clock stagger</source>
        <translation>Versatz der Uhr</translation>
    </message>
    <message>
        <source>Clock ticks</source>
        <translation>Uhrtakte</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Cumulative ticks</source>
        <translation>Takte zusammen</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Driver verifier</source>
        <translation>Driver Verifier</translation>
    </message>
    <message>
        <source>Dynamic workers</source>
        <translation>Weitere Arbeitsthreads</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtertreiber</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Lower driver</source>
        <translation>Unterer Treiber</translation>
    </message>
    <message>
        <source>Memory bytes</source>
        <translation>Speicher in Bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Paged out</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Single ticks</source>
        <translation>Takte am Stück</translation>
    </message>
    <message>
        <source>Spin fairness</source>
        <translation>Vergabe des Spinlocks</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timers on setter</source>
        <translation>Timer beim Steller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Transfer ns per byte</source>
        <translation>Übertragung in ns je Byte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeitsthreads</translation>
    </message>
    <message>
        <source>Call depth</source>
        <translation>Tiefe der Aufrufe</translation>
    </message>
    <message>
        <source>Order to follow</source>
        <translation>Verlangte Folge</translation>
    </message>
</context>
<context>
    <name>syncscope::views::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Return goes to what is found. Right chooses a term of it, and Return then says what it means.</source>
        <translation>Eingabe führt zum Befund. Rechts wählt einen Begriff darin, und Eingabe sagt dann, was er bedeutet.</translation>
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
        <source>I don't know</source>
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
        <source>Keep and leave</source>
        <translation>Behalten und verlassen</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Die Reihenfolge wählen</translation>
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
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Open the lesson that follows: %1</source>
        <translation>Die folgende Lektion öffnen: %1</translation>
    </message>
    <message>
        <source>The framework refuses this configuration: nothing runs, so there are no orders to go through.</source>
        <translation>Das Framework lehnt diese Konfiguration ab: Nichts läuft, also gibt es keine Reihenfolgen, die man durchgehen könnte.</translation>
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
    <message>
        <source>so it is as the lesson is set; the configuration now is refused, and nothing of it runs</source>
        <translation>so ist es, wie die Lektion eingestellt ist; die jetzige Konfiguration wird abgelehnt, und nichts davon läuft</translation>
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
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Next, %1 is refused: %2</source>
        <translation>Danach wird %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>Nichts ist gelaufen.</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Zu diesem Lauf</translation>
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
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
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
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
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
        <translation>Die Reihenfolge bis hierher in der Zeitachse öffnen: %1</translation>
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
        <translation>Diese Reihenfolge in der Zeitachse öffnen: %1</translation>
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
        <translation>Die Reihenfolgen als Baum der Entscheidungen</translation>
    </message>
    <message>
        <source>Orders that begin alike are one branch, and part where somebody else takes the next step; click a step to open the run up to there</source>
        <translation>Reihenfolgen, die gleich beginnen, sind ein Ast und trennen sich, wo ein anderer den nächsten Schritt tut; ein Klick auf einen Schritt öffnet den Lauf bis dorthin</translation>
    </message>
    <message numerus="yes">
        <source>Choices: %n class(es)</source>
        <translation>
            <numerusform>Entscheidungen: %n Klasse</numerusform>
            <numerusform>Entscheidungen: %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>One order of each class.</source>
        <translation>Eine Reihenfolge jeder Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>Choices: %1 of %2 class(es)</source>
        <translation>
            <numerusform>Entscheidungen: %1 von %2 Klasse</numerusform>
            <numerusform>Entscheidungen: %1 von %2 Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>One order each of some classes of every outcome: there are too many to show all.</source>
        <translation>Je eine Reihenfolge einiger Klassen jedes Ausgangs: alle zu zeigen, sind es zu viele.</translation>
    </message>
    <message>
        <source>Choices: simplest orders</source>
        <translation>Entscheidungen: einfachste Reihenfolgen</translation>
    </message>
    <message>
        <source>The simplest order of each outcome; classes were not counted.</source>
        <translation>Die einfachste Reihenfolge je Ausgang; Klassen wurden nicht gezählt.</translation>
    </message>
    <message>
        <source>orders are not counted: %1</source>
        <translation>Reihenfolgen sind nicht gezählt: %1</translation>
    </message>
    <message>
        <source>classes are not counted: %1</source>
        <translation>Klassen sind nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Taken for granted: %1</source>
        <translation>Vorausgesetzt: %1</translation>
    </message>
    <message>
        <source>Broken on the way: %1</source>
        <translation>Unterwegs gebrochen: %1</translation>
    </message>
    <message>
        <source>Looking for a value that is lost</source>
        <translation>Suche nach einem Wert, der verloren geht</translation>
    </message>
    <message>
        <source>Going through states</source>
        <translation>Zustände durchgehen</translation>
    </message>
    <message numerus="yes">
        <source>Rules are broken on the way, but none of the %1 order(s) ends badly, and there are no others</source>
        <translation>
            <numerusform>Unterwegs werden Regeln verletzt, aber die %1 Reihenfolge, die es gibt, endet nicht schlecht</numerusform>
            <numerusform>Unterwegs werden Regeln verletzt, aber keine der %1 Reihenfolgen endet schlecht, und andere gibt es nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules are broken on the way, but no order ends badly</source>
        <translation>Unterwegs werden Regeln verletzt, aber keine Reihenfolge endet schlecht</translation>
    </message>
    <message>
        <source>A step is a load or a store of shared memory, the add of ++, an interlocked operation, a lock that is taken or given back, the beginning of a wait, the setting of an event, the queueing of a DPC or a work item, the setting of a timer, the marking of a request, a question for the state of one of these, an interrupt, a DPC, a timer or a work item that starts, a cancel; the same in every scenario. Where a driver asks queues, that and the completion of a request are steps, too. All else follows the step before it at once. An order is a sequence of such steps from start to end. A class is all orders that differ only in steps that do not conflict. A pre-emption: somebody else takes the next step although the one who took the last could have gone on. Bad is a bug check, a deadlock, a livelock, or final values that no serial order comes to. Memory is taken to be sequentially consistent.</source>
        <translation>Ein Schritt ist ein Laden oder Speichern in gemeinsamem Speicher, das Addieren von ++, eine unteilbare Operation, das Nehmen oder Zurückgeben einer Sperre, der Beginn eines Wartens, das Setzen eines Ereignisses, das Einreihen eines DPC oder eines Arbeitselements, das Stellen eines Timers, das Kennzeichnen einer Anforderung, eine Frage nach dem Zustand von einem davon, eine Unterbrechung, ein DPC, ein Timer oder ein Arbeitselement, das beginnt, ein Abbruch; dasselbe in jedem Szenario. Wo ein Treiber Warteschlangen fragt, sind auch das und das Abschließen einer Anforderung Schritte. Alles andere folgt sofort auf den Schritt davor. Eine Reihenfolge besteht aus solchen Schritten vom Anfang bis zum Ende. Eine Klasse sind alle Reihenfolgen, die sich nur in Schritten unterscheiden, die nicht in Konflikt stehen. Eine Verdrängung: jemand anders tut den nächsten Schritt, obwohl, wer den letzten tat, hätte weitermachen können. Schlecht ist ein Bugcheck, eine Verklemmung, ein Livelock, oder Endwerte, zu denen keine serielle Reihenfolge kommt. Der Speicher gilt als sequenziell konsistent.</translation>
    </message>
    <message>
        <source>The step, or what the order ends with</source>
        <translation>Der Schritt, oder womit die Reihenfolge endet</translation>
    </message>
    <message>
        <source>The framework refuses this configuration: nothing runs, so there are no orders</source>
        <translation>Das Framework lehnt diese Konfiguration ab: Nichts läuft, also gibt es keine Reihenfolgen</translation>
    </message>
</context>
<context>
    <name>syncscope::views::PasteDialog</name>
    <message>
        <source>not set (%1)</source>
        <translation>nicht gesetzt (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Paste WDF code</source>
        <translation>WDF-Code einfügen</translation>
    </message>
    <message>
        <source>Lines of a driver</source>
        <translation>Zeilen eines Treibers</translation>
    </message>
    <message>
        <source>Lines out of a driver that set objects up: INIT calls, assignments, calls that create</source>
        <translation>Zeilen aus einem Treiber, die Objekte einrichten: INIT-Aufrufe, Zuweisungen, Aufrufe, die anlegen</translation>
    </message>
    <message>
        <source>Paste lines out of a driver here, such as

%1</source>
        <translation>Füge hier Zeilen aus einem Treiber ein, etwa

%1</translation>
    </message>
    <message>
        <source>&amp;Lines of a driver:</source>
        <translation>&amp;Zeilen eines Treibers:</translation>
    </message>
    <message>
        <source>What the lines change</source>
        <translation>Was die Zeilen ändern</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Each setting that the lines change; Enter shows the line</source>
        <translation>Jede Einstellung, die die Zeilen ändern; die Eingabetaste zeigt die Zeile</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>Anme&amp;rkungen:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remarks on the lines</source>
        <translation>Anmerkungen zu den Zeilen</translation>
    </message>
    <message>
        <source>Mistakes, lines that were not understood, and what was passed over; Enter shows the line</source>
        <translation>Fehler, nicht verstandene Zeilen und Übergangenes; die Eingabetaste zeigt die Zeile</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Change the configuration so; one step to undo</source>
        <translation>Die Konfiguration so ändern; ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 (by INIT)</source>
        <translation>%1 (durch INIT)</translation>
    </message>
    <message>
        <source>Nothing is pasted yet: copy the lines of a driver that set its objects up, and paste them above.</source>
        <translation>Noch ist nichts eingefügt: kopiere die Zeilen eines Treibers, die seine Objekte einrichten, und füge sie oben ein.</translation>
    </message>
    <message>
        <source>No object is recognised. Add the call that creates it, as WdfTimerCreate, and the INIT calls before it.</source>
        <translation>Kein Objekt ist erkannt. Füge den Aufruf hinzu, der es anlegt, etwa WdfTimerCreate, und davor die INIT-Aufrufe.</translation>
    </message>
    <message>
        <source>The configuration is so already.</source>
        <translation>Die Konfiguration ist schon so.</translation>
    </message>
    <message>
        <source>Objects recognised: %1.</source>
        <translation>Erkannte Objekte: %1.</translation>
    </message>
    <message>
        <source>Changes: %1, objects: %2.</source>
        <translation>Änderungen: %1, Objekte: %2.</translation>
    </message>
    <message>
        <source>Mistakes: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>configuration from pasted code</source>
        <translation>Konfiguration aus eingefügtem Code</translation>
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
        <source>A condition on variables and locks: NAME == NUMBER, with == != &lt; &lt;= &gt; &gt;=, or LOCK == held or free; &amp;&amp; joins several, and "at end" behind it asks of the last state of an order only</source>
        <translation>Eine Bedingung an Variablen und Sperren: NAME == ZAHL, mit == != &lt; &lt;= &gt; &gt;=, oder SPERRE == held oder free; &amp;&amp; verbindet mehrere, und „at end“ dahinter fragt nur nach dem letzten Zustand einer Reihenfolge</translation>
    </message>
    <message>
        <source>Whether all orders were gone through, only those within a bound, or as many as a limit allows</source>
        <translation>Ob alle Reihenfolgen durchgegangen wurden, nur die innerhalb einer Schranke, oder so viele, wie eine Grenze zulässt</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>In der Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Make this order the scenario's, and go to where the condition comes true; undo takes it back</source>
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
    <message>
        <source>the same events</source>
        <translation>dieselben Ereignisse</translation>
    </message>
    <message>
        <source>Of the same requests %1 take longer below, %2 shorter and %3 as long; most of all request %4 of %5, %6 instead of %7.</source>
        <translation>Von denselben Anforderungen dauern unten %1 länger, %2 kürzer und %3 gleich lang; am meisten ändert sich Anforderung %4 von %5: %6 statt %7.</translation>
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
        <source>The schedule so far: a processor's number for each step, x3 repeats it, 1:NAME lets what has that name come in. Enter takes what is typed</source>
        <translation>Der Ablaufplan bisher: die Nummer eines Prozessors für jeden Schritt, x3 wiederholt sie, 1:NAME lässt herein, was so heißt. Eingabe übernimmt, was getippt ist</translation>
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
        <source>Leave, and keep this order as the scenario's own; undo takes it back</source>
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
        <source>What is to be reached: a condition on variables and locks, such as TotalRequestsProcessed == 1 &amp;&amp; Device.lock == free; "at end" behind it asks when nothing is left to choose. Enter takes it</source>
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
    <message>
        <source>Such as 0 1x3 0x2</source>
        <translation>Etwa 0 1x3 0x2</translation>
    </message>
</context>
<context>
    <name>syncscope::views::SearchBar</name>
    <message>
        <source>Find in the timeline</source>
        <translation>In der Zeitachse suchen</translation>
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
    <message>
        <source>Words that must occur in the name of a callback, a lock, a request or an event. Enter goes to the next hit, Shift+Enter to the one before, Esc closes</source>
        <translation>Wörter, die im Namen eines Callbacks, einer Sperre, einer Anforderung oder eines Ereignisses vorkommen müssen. Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen, Esc schließt</translation>
    </message>
</context>
<context>
    <name>syncscope::views::SetUpPanel</name>
    <message>
        <source>Made from the configuration; to be read and copied</source>
        <translation>Aus der Konfiguration gemacht; zum Lesen und Kopieren</translation>
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
        <source>A thread's own routine</source>
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
        <translation>Liest %1-mal und schreibt %2-mal, ohne jedes Mal dieselbe Sperre zu halten.</translation>
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
    <message>
        <source>Files that you open appear here.</source>
        <translation>Dateien, die du öffnest, erscheinen hier.</translation>
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
    <name>syncscope::views::TimelineFacts</name>
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
    <message>
        <source>%1, %2 of it its own</source>
        <translation>%1, davon %2 eigene</translation>
    </message>
    <message>
        <source>%1, self %2</source>
        <translation>%1, selbst %2</translation>
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
        <source>&lt;p class="muted"&gt;Looking for the causes…&lt;/p&gt;</source>
        <translation>&lt;p class="muted"&gt;Die Ursachen werden gesucht…&lt;/p&gt;</translation>
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
        <source>The machine runs again without its root… &lt;a href="%1"&gt;&lt;u&gt;Cancel&lt;/u&gt;&lt;/a&gt;</source>
        <translation>Die Maschine läuft noch einmal, ohne die erste Ursache… &lt;a href="%1"&gt;&lt;u&gt;Abbrechen&lt;/u&gt;&lt;/a&gt;</translation>
    </message>
    <message>
        <source>What if not? The machine has run it.</source>
        <translation>Was, wenn nicht? Die Maschine hat es ausgeführt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
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
        <translation>Fa&amp;rben:</translation>
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
    <message>
        <source>more than 12 lanes on one slide: two slides read better</source>
        <translation>mehr als 12 Spuren auf einer Folie: zwei Folien lesen sich besser</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>What has no room goes on a picture of its own, with the processors; the files are numbered</source>
        <translation>Was keinen Platz hat, kommt mit den Prozessoren auf ein eigenes Bild; die Dateien sind nummeriert</translation>
    </message>
    <message numerus="yes">
        <source>the first of %n picture(s)</source>
        <translation>
            <numerusform>das erste von %n Bild</numerusform>
            <numerusform>das erste von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) have no room: choose fewer, a larger size, or several pictures</source>
        <translation>
            <numerusform>%n Spur hat keinen Platz: weniger wählen, eine andere Größe oder mehrere Bilder</numerusform>
            <numerusform>%n Spuren haben keinen Platz: weniger wählen, eine andere Größe oder mehrere Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>This line makes the same picture with English words</source>
        <translation>Diese Zeile macht dasselbe Bild mit englischen Wörtern</translation>
    </message>
    <message>
        <source>As in the window: 960 px wide</source>
        <translation>Wie im Fenster: 960 px breit</translation>
    </message>
    <message>
        <source>This scenario is not saved yet, so no command line can name it.</source>
        <translation>Dieses Szenario ist noch nicht gespeichert, daher kann keine Befehlszeile es nennen.</translation>
    </message>
    <message>
        <source>The command gives the picture of the saved scenario, without the changes that are not saved.</source>
        <translation>Der Befehl ergibt das Bild des gespeicherten Szenarios, ohne die nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>The command gives the picture of the settings as they are now; the run that is shown is older.</source>
        <translation>Der Befehl ergibt das Bild mit den jetzigen Einstellungen; der gezeigte Lauf ist älter.</translation>
    </message>
    <message>
        <source>The command goes on to the end of the run; this picture ends with the steps that were chosen.</source>
        <translation>Der Befehl geht bis zum Ende des Laufs; dieses Bild endet mit den gewählten Schritten.</translation>
    </message>
    <message>
        <source>Split over several pictures if needed</source>
        <translation>Bei Bedarf auf mehrere Bilder verteilen</translation>
    </message>
</context>
<context>
    <name>syncscope::window::FigureExport</name>
    <message>
        <source>This line makes the same figure, in English and with every row in its usual place</source>
        <translation>Diese Zeile macht dieselbe Abbildung, auf Englisch und mit jeder Zeile an ihrem gewohnten Platz</translation>
    </message>
    <message>
        <source>There is nothing to be drawn yet.</source>
        <translation>Noch gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>As large as it needs</source>
        <translation>So groß wie nötig</translation>
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
    <message>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <source>What I expected:</source>
        <translation>Was ich erwartet habe:</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Was geschehen ist:</translation>
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
        <translation>Neu &amp;lesen</translation>
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
    <message>
        <source>driver.c (%1)</source>
        <translation>driver.c (%1)</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tab, in brief: C for this configuration</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab, in brief: Configuration</comment>
        <translation>Konfig.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Reihenfolgen</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>tab, in brief: All orders</comment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>Geteilte Daten</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>tab, in brief: Shared data</comment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Copy the C for this confi&amp;guration</source>
        <translation>C für diese Konfi&amp;guration kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the C that creates the objects of this configuration on the clipboard</source>
        <translation>Das C, das die Objekte dieser Konfiguration erzeugt, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>The C for this configuration is on the clipboard</source>
        <translation>Das C für diese Konfiguration ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>"%1" is no event, finding, time, marker or stretch of this run</source>
        <translation>„%1“ ist kein Ereignis, kein Befund, keine Zeit, keine Marke und kein Abschnitt dieses Laufs</translation>
    </message>
    <message>
        <source>Go to an event by its number, to a time, a finding or a marker, or show a stretch such as A..B</source>
        <translation>Zu einem Ereignis nach seiner Nummer, zu einer Zeit, einem Befund oder einer Marke gehen, oder einen Abschnitt wie A..B zeigen</translation>
    </message>
    <message>
        <source>Event number, a time such as 5.3us, finding 0, request 2, marker A, next acquire of Device.lock, previous write of TotalReads,
or a stretch such as A..B or 2us..8us:</source>
        <translation>Nummer eines Ereignisses, eine Zeit wie 5,3us, Befund 0, Anforderung 2, Marke A, nächstes Nehmen von Device.lock, voriges Schreiben von TotalReads,
oder ein Abschnitt wie A..B oder 2us..8us:</translation>
    </message>
    <message>
        <source>Lock panels</source>
        <translation>Bereiche feststellen</translation>
    </message>
    <message>
        <source>Keep every panel where it is, so that none is pulled away by accident</source>
        <translation>Jeden Bereich lassen, wo er ist, damit keiner aus Versehen weggezogen wird</translation>
    </message>
    <message>
        <source>Cancel the run that is going on</source>
        <translation>Den Lauf, der im Gang ist, abbrechen</translation>
    </message>
</context>
<context>
    <name>syncscope::window::PasteCode</name>
    <message>
        <source>Paste &amp;WDF code…</source>
        <translation>W&amp;DF-Code einfügen…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Lines out of a driver become the configuration they set up</source>
        <translation>Zeilen aus einem Treiber werden zu der Konfiguration, die sie einrichten</translation>
    </message>
    <message>
        <source>The configuration is that of the pasted code; Ctrl+Z takes it back</source>
        <translation>Die Konfiguration ist die des eingefügten Codes; Strg+Z nimmt sie zurück</translation>
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
    <message>
        <source>Panels do not slide, the text cursor does not blink, and a bar that waits does not run</source>
        <translation>Fächer gleiten nicht, die Schreibmarke blinkt nicht, und ein Balken, der wartet, läuft nicht</translation>
    </message>
    <message>
        <source>The &amp;wheel zooms the timeline</source>
        <translation>Das &amp;Rad zoomt die Zeitachse</translation>
    </message>
    <message>
        <source>Without Ctrl; with it, lanes scroll. Otherwise it is the other way round</source>
        <translation>Ohne Strg; mit ihr rollen die Bahnen. Sonst ist es umgekehrt</translation>
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
        <translation>Weiter</translation>
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
    <message>
        <source>F5 goes back to the presentation</source>
        <translation>F5 führt zum Vortrag zurück</translation>
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
        <source>the last session's settings</source>
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
        <translation>Weiter</translation>
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
        <source>Nothing has been asked yet. Select a slice, a wait, a value or a finding and press %1, or take "Why?" from its menu.</source>
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
    <message>
        <source>Run to the text cursor</source>
        <translation>Bis zur Schreibmarke laufen</translation>
    </message>
    <message>
        <source>Go on to where a processor comes next to the line of the driver the text cursor is on</source>
        <translation>Weiter bis dahin, wo ein Prozessor als Nächstes in die Zeile des Treibers kommt, in der die Schreibmarke steht</translation>
    </message>
    <message>
        <source>That line is not in the text that was run</source>
        <translation>Diese Zeile steht nicht in dem Text, der gelaufen ist</translation>
    </message>
    <message>
        <source>No processor comes to line %1 after this</source>
        <translation>Danach kommt kein Prozessor mehr in Zeile %1</translation>
    </message>
</context>
</TS>
