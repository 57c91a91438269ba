// Lines out of drivers, and the configuration they set up: expected values are written out from the facts of KMDF, none is the program's.
#include "engine/scenario/lower.h"
#include "engine/scenario/read.h"
#include "engine/scenario/recognise.h"
#include "engine/scenario/take_over.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace syncscope::scenario {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// One line for each object: type, name, what is said of it, whom it belongs to, what it calls.
std::vector<std::string> objectsOf(const Recognition& r)
{
    const auto whom = [&](const Reference& to) {
        return to.isNull ? std::string("null") : to.object ? r.objects[*to.object].name : "outside " + std::string(name(to.type));
    };
    std::vector<std::string> all;
    for (const RecognisedObject& o : r.objects) {
        std::string line = std::string(name(o.type)) + " " + o.name;
        for (const Said& s : o.said)
            line += " " + s.key + "=" + s.value;
        if (o.device)
            line += " device:" + whom(*o.device);
        if (o.parentObject)
            line += " parent:" + whom(*o.parentObject);
        for (const RequestType t : o.requestTypes)
            line += " takes:" + std::string(name(t));
        for (const SaidCallback& c : o.callbacks)
            line += " " + c.callback + ":" + c.function;
        if (!o.initialize.empty())
            line += " then:" + o.initialize;
        all.push_back(line);
    }
    return all;
}

std::vector<std::string> remarksOf(const Recognition& r, RemarkKind kind)
{
    std::vector<std::string> all;
    for (const Remark& m : r.remarks)
        if (m.kind == kind)
            all.push_back(std::to_string(m.line) + ": " + m.message.english());
    return all;
}

struct Fixture {
    const char* name;
    const char* text;
    std::vector<std::string> objects;
    std::vector<std::string> mistakes;      // each is part of one
    std::vector<std::string> notUnderstood; // likewise
};

void PrintTo(const Fixture& f, std::ostream* out) { *out << f.name; }

const Fixture kFixtures[] = {
    {"TimerWithDefaults", R"(
    WDF_TIMER_CONFIG_INIT(&timerConfig, EchoEvtTimerFunc);
    WDF_OBJECT_ATTRIBUTES_INIT(&timerAttributes);
    timerAttributes.ParentObject = device;
    status = WdfTimerCreate(&timerConfig, &timerAttributes, &deviceContext->Timer);
    if (!NT_SUCCESS(status)) {
        KdPrint(("WdfTimerCreate failed 0x%x\n", status));
        return status;
    }
)",
        {"WDFTIMER Timer attributes=init sync_scope=Inherit execution_level=Inherit context_type= period=0 automatic_serialization=true tolerable_delay=0 high_resolution=false "
         "parent:outside WDFDEVICE EvtTimerFunc:EchoEvtTimerFunc"},
        {}, {}},
    {"PeriodicTimerThatOptsOut", R"(
    WDF_TIMER_CONFIG       config;
    WDF_OBJECT_ATTRIBUTES  attributes;

    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, WatchdogExpired, 1000 * 2);
    config.AutomaticSerialization = FALSE;  // runs beside the queue
    config.TolerableDelay = 50;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, TIMER_CONTEXT);
    attributes.ParentObject = Queue;
    status = WdfTimerCreate(&config, &attributes, &hWatchdog);
)",
        {"WDFTIMER Watchdog attributes=init sync_scope=Inherit execution_level=Inherit context_type=TIMER_CONTEXT period=2000 automatic_serialization=false tolerable_delay=50 high_resolution=false "
         "parent:outside WDFQUEUE EvtTimerFunc:WatchdogExpired"},
        {}, {}},
    {"PassiveTimer", R"(
    WDF_TIMER_CONFIG_INIT(&timerConfig, LedTimer);
    timerConfig.AutomaticSerialization = FALSE;
    timerConfig.UseHighResolutionTimer = WdfTrue;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    attributes.ParentObject = WdfIoQueueGetDevice(Queue);
    status = WdfTimerCreate(&timerConfig, &attributes, &pDevExt->LedTimer);
)",
        {"WDFTIMER LedTimer attributes=init sync_scope=Inherit execution_level=Passive context_type= period=0 automatic_serialization=false tolerable_delay=0 high_resolution=true "
         "parent:outside WDFDEVICE EvtTimerFunc:LedTimer"},
        {}, {}},
    {"WorkItemWithDefaults", R"(
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(&attributes, WORKITEM_CONTEXT);
    attributes.ParentObject = DeviceObject;
    WDF_WORKITEM_CONFIG_INIT(&workitemConfig, FilterEvtWorkItem);
    status = WdfWorkItemCreate(&workitemConfig, &attributes, &hWorkItem);
)",
        {"WDFWORKITEM WorkItem attributes=init sync_scope=Inherit execution_level=Inherit context_type=WORKITEM_CONTEXT automatic_serialization=true parent:outside WDFDEVICE EvtWorkItem:FilterEvtWorkItem"},
        {}, {}},
    {"DpcWithDefaults", R"(
    WDF_DPC_CONFIG_INIT( &dpcConfig, PciEvtDpc );
    WDF_OBJECT_ATTRIBUTES_INIT( &dpcAttributes );
    dpcAttributes.ParentObject = DevExt->Device;
    status = WdfDpcCreate( &dpcConfig, &dpcAttributes, &DevExt->CompletionDpc );
)",
        {"WDFDPC CompletionDpc attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=true parent:outside WDFDEVICE EvtDpcFunc:PciEvtDpc"},
        {}, {}},
    {"InterruptWithDefaults", R"(
    WDF_INTERRUPT_CONFIG_INIT(&interruptConfig,
                              PciEvtInterruptIsr,
                              PciEvtInterruptDpc);
    interruptConfig.EvtInterruptEnable  = PciEvtInterruptEnable;
    interruptConfig.EvtInterruptDisable = PciEvtInterruptDisable;
    status = WdfInterruptCreate(DevExt->Device, &interruptConfig, WDF_NO_OBJECT_ATTRIBUTES, &DevExt->Interrupt);
)",
        {"WDFINTERRUPT Interrupt attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= automatic_serialization=false kind.passive_handling=false "
         "kind.evt_dpc=true kind.evt_workitem=false kind.spin_lock=false kind.wait_lock=false device:outside WDFDEVICE EvtInterruptIsr:PciEvtInterruptIsr EvtInterruptDpc:PciEvtInterruptDpc "
         "EvtInterruptEnable:PciEvtInterruptEnable EvtInterruptDisable:PciEvtInterruptDisable"},
        {}, {}},
    {"PassiveInterruptWithItsLock", R"(
    WDF_INTERRUPT_CONFIG_INIT(&ic, SpbEvtInterruptIsr, NULL);
    ic.PassiveHandling = TRUE;
    ic.EvtInterruptWorkItem = SpbEvtInterruptWorkItem;
    ic.AutomaticSerialization = TRUE;
    status = WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &ic.WaitLock);
    if (!NT_SUCCESS(status)) goto Exit;
    status = WdfInterruptCreate(FxDevice, &ic, WDF_NO_OBJECT_ATTRIBUTES, &pDevice->Interrupt);
Exit:
    return status;
)",
        {"WDFINTERRUPT Interrupt attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= automatic_serialization=true kind.passive_handling=true kind.evt_dpc=false "
         "kind.evt_workitem=true kind.spin_lock=false kind.wait_lock=true device:outside WDFDEVICE EvtInterruptIsr:SpbEvtInterruptIsr EvtInterruptWorkItem:SpbEvtInterruptWorkItem"},
        {}, {}},
    {"DefaultQueue", R"(
    //
    // One queue for everything.
    //
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(
        &queueConfig,
        WdfIoQueueDispatchSequential
        );
    queueConfig.EvtIoRead   = EchoEvtIoRead;
    queueConfig.EvtIoWrite  = EchoEvtIoWrite;
    WDF_OBJECT_ATTRIBUTES_INIT(&queueAttributes);
    queueAttributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    status = WdfIoQueueCreate(Device, &queueConfig, &queueAttributes, &queue);
)",
        {"WDFQUEUE Queue attributes=init sync_scope=Queue execution_level=Inherit context_type= parent_object= dispatch=Sequential default_queue=true power_managed= creator=client device:outside WDFDEVICE "
         "EvtIoRead:EchoEvtIoRead EvtIoWrite:EchoEvtIoWrite"},
        {}, {}},
    {"ParallelQueueWithoutHandle", R"(
    WDF_IO_QUEUE_CONFIG_INIT(&cfg, WdfIoQueueDispatchParallel);
    cfg.PowerManaged = WdfFalse;
    cfg.EvtIoDeviceControl = OsrEvtIoDeviceControl;
    status = WdfIoQueueCreate(hDevice, &cfg, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
)",
        {"WDFQUEUE Queue attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Parallel default_queue=false power_managed=false "
         "number_of_presented_requests= creator=client device:outside WDFDEVICE EvtIoDeviceControl:OsrEvtIoDeviceControl"},
        {}, {}},
    {"ParallelQueueOfAtMostFour", R"(
    #define MAX_PRESENTED (2 + 2)
    WDF_IO_QUEUE_CONFIG_INIT(&cfg, WdfIoQueueDispatchParallel);
    cfg.Settings.Parallel.NumberOfPresentedRequests = MAX_PRESENTED;
    cfg.EvtIoWrite = W;
    status = WdfIoQueueCreate(device, &cfg, NULL, &writes);
)",
        {"WDFQUEUE Writes attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Parallel default_queue=false power_managed= "
         "number_of_presented_requests=4 creator=client device:outside WDFDEVICE EvtIoWrite:W"},
        {}, {}},
    {"SeveralQueuesOneVariable", R"(
    WDF_IO_QUEUE_CONFIG_INIT(&ioQueueConfig, WdfIoQueueDispatchSequential);
    ioQueueConfig.EvtIoRead = ReadEvt;
    status = WdfIoQueueCreate(device, &ioQueueConfig, WDF_NO_OBJECT_ATTRIBUTES, &pContext->ReadQueue);
    if (!NT_SUCCESS(status)) return status;
    status = WdfDeviceConfigureRequestDispatching(device, pContext->ReadQueue, WdfRequestTypeRead);
    if (!NT_SUCCESS(status)) return status;

    WDF_IO_QUEUE_CONFIG_INIT(&ioQueueConfig, WdfIoQueueDispatchManual);
    status = WdfIoQueueCreate(device, &ioQueueConfig, WDF_NO_OBJECT_ATTRIBUTES, &pContext->PendingQueue);
)",
        {"WDFQUEUE ReadQueue attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Sequential default_queue=false power_managed= creator=client "
         "device:outside WDFDEVICE takes:read EvtIoRead:ReadEvt",
         "WDFQUEUE PendingQueue attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Manual default_queue=false power_managed= creator=client "
         "device:outside WDFDEVICE"},
        {}, {}},
    {"DeviceWithScopeAndLevel", R"(
NTSTATUS
EchoDeviceCreate(
    PWDFDEVICE_INIT DeviceInit
    )
{
    WDF_OBJECT_ATTRIBUTES   deviceAttributes;
    PDEVICE_CONTEXT deviceContext;
    WDFDEVICE device;
    NTSTATUS status;

    PAGED_CODE();

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&deviceAttributes, DEVICE_CONTEXT);
    deviceAttributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    deviceAttributes.ExecutionLevel = WdfExecutionLevelPassive;
    deviceAttributes.EvtCleanupCallback = EchoEvtDeviceContextCleanup;

    status = WdfDeviceCreate(&DeviceInit, &deviceAttributes, &device);
    if (NT_SUCCESS(status)) {
        deviceContext = GetDeviceContext(device);
        deviceContext->PrivateDeviceData = 0;
    }
    return status;
}
)",
        {"WDFDEVICE Device attributes=init sync_scope=Device execution_level=Passive context_type=DEVICE_CONTEXT parent_object= EvtCleanupCallback:EchoEvtDeviceContextCleanup"},
        {}, {}},
    {"FilterDeviceWithPowerCallbacks", R"(
    WdfFdoInitSetFilter(DeviceInit);
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&pnpPowerCallbacks);
    pnpPowerCallbacks.EvtDeviceD0Entry = FltD0Entry;
    pnpPowerCallbacks.EvtDevicePrepareHardware = FltPrepareHardware;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &pnpPowerCallbacks);
    WdfDeviceInitSetIoInCallerContextCallback(DeviceInit, FltInCallerContext);
    status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &hDevice);
)",
        {"WDFDEVICE Device attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= filter=true EvtDeviceD0Entry:FltD0Entry "
         "EvtDevicePrepareHardware:FltPrepareHardware EvtIoInCallerContext:FltInCallerContext"},
        {}, {}},
    {"DriverEntryWithAnExplicitLevel", R"(
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG_INIT(&config, EchoEvtDeviceAdd);
    config.EvtDriverUnload = EchoUnload;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    return WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, WDF_NO_HANDLE);
}
)",
        {"WDFDRIVER Driver attributes=init sync_scope=Inherit execution_level=Passive context_type= parent_object= EvtDriverUnload:EchoUnload"},
        {}, {}},
    {"FileObjectConfiguration", R"(
    WDF_FILEOBJECT_CONFIG_INIT(&fileConfig, ToastEvtDeviceFileCreate, ToastEvtFileClose, WDF_NO_EVENT_CALLBACK);
    WDF_OBJECT_ATTRIBUTES_INIT(&fileAttributes);
    fileAttributes.SynchronizationScope = WdfSynchronizationScopeNone;
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &fileConfig, &fileAttributes);
)",
        {"WDFFILEOBJECT File attributes=init sync_scope=None execution_level=Inherit context_type= parent_object= evt_create=true EvtDeviceFileCreate:ToastEvtDeviceFileCreate EvtFileClose:ToastEvtFileClose"},
        {}, {}},
    {"RequestAttributesOfTheDevice", R"(
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, REQUEST_CONTEXT);
    WdfDeviceInitSetRequestAttributes(DeviceInit, &attributes);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    status = WdfRequestCreate(&attributes, ioTarget, &devContext->IoctlRequest);
)",
        {"WDFREQUEST Request attributes=init sync_scope=Inherit execution_level=Inherit context_type=REQUEST_CONTEXT parent_object= kind=attributes",
         "WDFREQUEST IoctlRequest attributes=init sync_scope=Inherit execution_level=Inherit context_type= kind=driver_created parent:outside WDFDEVICE"},
        {}, {}},
    {"LocksAndAGeneralObject", R"(
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = device;
    status = WdfSpinLockCreate(&attributes, &devExt->StateLock);
    status = WdfWaitLockCreate(&attributes, &g_ConfigLock);
    status = WdfObjectCreate(&attributes, (WDFOBJECT *)&session);
)",
        {"WDFSPINLOCK StateLock attributes=init sync_scope=Inherit execution_level=Inherit context_type= parent:outside WDFDEVICE",
         "WDFWAITLOCK ConfigLock attributes=init sync_scope=Inherit execution_level=Inherit context_type= parent:outside WDFDEVICE",
         "WDFOBJECT Session attributes=init sync_scope=Inherit execution_level=Inherit context_type= parent:outside WDFDEVICE"},
        {}, {}},
    {"AttributesCopiedAndReused", R"(
    WDF_OBJECT_ATTRIBUTES common, own;
    WDF_OBJECT_ATTRIBUTES_INIT(&common);
    common.ParentObject = queue;
    own = common;
    own.ExecutionLevel = WdfExecutionLevelDispatch;
    WDF_DPC_CONFIG_INIT(&dpcConfig, D);
    status = WdfDpcCreate(&dpcConfig, &common, &dpc);
    WDF_TIMER_CONFIG_INIT(&timerConfig, T);
    status = WdfTimerCreate(&timerConfig, &own, &timer);
)",
        {"WDFDPC Dpc attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=true parent:outside WDFQUEUE EvtDpcFunc:D",
         "WDFTIMER Timer attributes=init sync_scope=Inherit execution_level=Dispatch context_type= period=0 automatic_serialization=true tolerable_delay=0 high_resolution=false "
         "parent:outside WDFQUEUE EvtTimerFunc:T"},
        {}, {}},
    {"ChildOfAnObjectOfTheseLines", R"(
    status = WdfDeviceCreate(&DeviceInit, NULL, &device);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&qc, WdfIoQueueDispatchSequential);
    status = WdfIoQueueCreate(device, &qc, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    context->Queue = queue;
    WDF_WORKITEM_CONFIG_INIT(&wc, Work);
    wc.AutomaticSerialization = FALSE;
    WDF_OBJECT_ATTRIBUTES_INIT(&oa);
    oa.ParentObject = context->Queue;
    status = WdfWorkItemCreate(&wc, &oa, &item);
)",
        {"WDFDEVICE Device attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object=",
         "WDFQUEUE Queue attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Sequential default_queue=true power_managed= creator=client device:Device",
         "WDFWORKITEM Item attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=false parent:Queue EvtWorkItem:Work"},
        {}, {}},
    {"PointersAndLineContinuations", "PWDF_OBJECT_ATTRIBUTES Attributes;\n"
                                     "#define INIT_AND_SCOPE(a, s) \\\n"
                                     "    WDF_OBJECT_ATTRIBUTES_INIT(a); \\\n"
                                     "    (a)->SynchronizationScope = s\n"
                                     "INIT_AND_SCOPE(Attributes, \\\n"
                                     "    WdfSynchronizationScopeDevice);\n"
                                     "status = WdfDeviceCreate(&DeviceInit, Attributes, &Device);\n",
        {"WDFDEVICE Device attributes=init sync_scope=Device execution_level=Inherit context_type= parent_object="},
        {}, {}},
    {"ClearedAndNotInitialized", R"(
    WDF_OBJECT_ATTRIBUTES attributes = { 0 };
    attributes.Size = sizeof(attributes);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
)",
        {"WDFDEVICE Device attributes=init sync_scope=Invalid execution_level=Invalid parent_object="},
        {"is cleared and not set up by WDF_OBJECT_ATTRIBUTES_INIT"}, {}},
    {"DesignatedInitializers", R"(
    WDF_TIMER_CONFIG timerConfig = { .Size = sizeof(WDF_TIMER_CONFIG), .EvtTimerFunc = Tick, .Period = 0x10 };
    status = WdfTimerCreate(&timerConfig, WDF_NO_OBJECT_ATTRIBUTES, &timer);
)",
        // Without INIT nobody sets AutomaticSerialization.
        {"WDFTIMER Timer attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= period=16 automatic_serialization=false tolerable_delay=0 high_resolution=false "
         "EvtTimerFunc:Tick"},
        {}, {}},
    {"SetUpBeforeTheseLines", R"(
    // attributes comes in as a parameter
    attributes->ExecutionLevel = WdfExecutionLevelDispatch;
    status = WdfDeviceCreate(&DeviceInit, attributes, &device);
)",
        {"WDFDEVICE Device attributes=init execution_level=Dispatch"}, {}, {}},
    {"ATimerThatNobodyCreates", R"(
    WDF_TIMER_CONFIG_INIT(&timerConfig, Tick);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
)",
        {"WDFTIMER Timer attributes=init sync_scope=Inherit execution_level=Passive context_type= parent_object= period=0 automatic_serialization=true tolerable_delay=0 high_resolution=false EvtTimerFunc:Tick"},
        {"WDF_TIMER_CONFIG_INIT without a WdfTimerCreate"}, {}},
    {"AWrongConstant", R"(
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeQueues;
    attributes.ExecutionLevel = WdfSynchronizationScopeNone;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
)",
        {"WDFDEVICE Device attributes=init sync_scope=Inherit execution_level=Inherit context_type= parent_object="},
        {"SynchronizationScope has no value WdfSynchronizationScopeQueues; there are WdfSynchronizationScopeInvalid, WdfSynchronizationScopeInheritFromParent, WdfSynchronizationScopeDevice, "
         "WdfSynchronizationScopeQueue, WdfSynchronizationScopeNone",
            "ExecutionLevel has no value WdfSynchronizationScopeNone"},
        {}},
    {"AWrongMember", R"(
    WDF_DPC_CONFIG_INIT(&dpcConfig, D);
    dpcConfig.AutomaticSerialisation = FALSE;
    status = WdfDpcCreate(&dpcConfig, NULL, &dpc);
)",
        {"WDFDPC Dpc attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= automatic_serialization=true EvtDpcFunc:D"},
        {"WDF_DPC_CONFIG has no member \"AutomaticSerialisation\"; did you mean \"AutomaticSerialization\"?"}, {}},
    {"AssignedBeforeInit", R"(
    WDF_OBJECT_ATTRIBUTES attributes;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
)",
        {"WDFDEVICE Device attributes=init sync_scope=Inherit execution_level=Inherit context_type= parent_object="},
        {"sets \"attributes\" up anew; what was assigned to it before is lost"}, {}},
    {"AValueThatIsElsewhere", R"(
    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, Tick, POLL_INTERVAL_MS);
    status = WdfTimerCreate(&timerConfig, WDF_NO_OBJECT_ATTRIBUTES, &timer);
)",
        {"WDFTIMER Timer attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= automatic_serialization=true tolerable_delay=0 high_resolution=false EvtTimerFunc:Tick"},
        {}, {"Period cannot be told from \"POLL_INTERVAL_MS\"; it is left as it is"}},
    {"SeveralTimersOfOneConfiguration", R"(
    WDF_TIMER_CONFIG_INIT_PERIODIC(&tc, T, PERIOD);
    WDF_OBJECT_ATTRIBUTES_INIT(&ta);
    ta.ParentObject = WdfGetDriver();
    status = WdfTimerCreate(&tc, &ta, &timers[0]);
    status = WdfTimerCreate(&tc, &ta, &timers[1]);
)",
        {"WDFTIMER Timers attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=true tolerable_delay=0 high_resolution=false parent:outside WDFDRIVER EvtTimerFunc:T",
         "WDFTIMER Timers2 attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=true tolerable_delay=0 high_resolution=false parent:outside WDFDRIVER EvtTimerFunc:T"},
        {}, {"Period cannot be told from \"PERIOD\""}},
    {"UnderACondition", R"(
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    if (devExt->IsSlow) {
        attributes.ExecutionLevel = WdfExecutionLevelPassive;
    }
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
)",
        {"WDFDEVICE Device attributes=init sync_scope=Inherit execution_level=Passive context_type= parent_object="},
        {}, {"it is read as if it ran once"}},
    {"AnotherFunctionFillsIt", R"(
    WDF_IO_QUEUE_CONFIG_INIT(&queueConfig, WdfIoQueueDispatchManual);
    MyFillQueueConfig(&queueConfig);
    status = WdfIoQueueCreate(device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &queue);
)",
        {"WDFQUEUE Queue attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Manual default_queue=false power_managed= creator=client device:outside WDFDEVICE"},
        {}, {"MyFillQueueConfig may change \"queueConfig\""}},
    {"TheWrongConfiguration", R"(
    WDF_DPC_CONFIG_INIT(&config, Tick);
    status = WdfTimerCreate(&config, WDF_NO_OBJECT_ATTRIBUTES, &timer);
)",
        {"WDFTIMER Timer attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object=",
         "WDFDPC Dpc automatic_serialization=true EvtDpcFunc:Tick"},
        {"WDF_DPC_CONFIG_INIT without a WdfDpcCreate", "WdfTimerCreate takes a WDF_TIMER_CONFIG, and \"config\" is a WDF_DPC_CONFIG"}, {}},
    {"AMacroThatIsNotKnown", R"(
    WDF_USB_CONTINUOUS_READER_CONFIG_INIT(&reader, UsbReadComplete, ctx, 64);
    status = WdfUsbTargetDeviceCreateWithParameters(device, &params, NULL, &usb);
    status = WdfMemoryCreate(&oa, NonPagedPoolNx, 0, 64, &memory, NULL);
)",
        {}, {}, {"WDF_USB_CONTINUOUS_READER_CONFIG_INIT is not known here"}},
};

class Fixtures : public testing::TestWithParam<Fixture> {};

// Rule: KMDF T1
TEST_P(Fixtures, GiveTheirConfiguration)
{
    const Fixture& f = GetParam();
    const Recognition r = recognise(f.text);
    EXPECT_EQ(objectsOf(r), f.objects);
    const auto each = [](const std::vector<std::string>& parts) {
        std::vector<testing::Matcher<std::string>> all;
        for (const std::string& p : parts)
            all.push_back(HasSubstr(p));
        return all;
    };
    EXPECT_THAT(remarksOf(r, RemarkKind::Mistake), testing::ElementsAreArray(each(f.mistakes)));
    EXPECT_THAT(remarksOf(r, RemarkKind::NotUnderstood), testing::ElementsAreArray(each(f.notUnderstood)));
}

INSTANTIATE_TEST_SUITE_P(Written, Fixtures, testing::ValuesIn(kFixtures), [](const auto& row) { return std::string(row.param.name); });

// Rule: KMDF T1
TEST(Recognise, KnowsWhatEachInitSaysOfSerialization)
{
    EXPECT_EQ(initialSerialization(ObjectType::Timer), "true");
    EXPECT_EQ(initialSerialization(ObjectType::WorkItem), "true");
    EXPECT_EQ(initialSerialization(ObjectType::Dpc), "true");
    EXPECT_EQ(initialSerialization(ObjectType::Interrupt), "false");
    EXPECT_EQ(initialSerialization(ObjectType::Queue), "");
}

TEST(Recognise, SaysWhatItPassesOverWithItsPlace)
{
    const Recognition r = recognise("WDF_IO_QUEUE_CONFIG_INIT(&q, WdfIoQueueDispatchManual);\n"
                                    "q.AllowZeroLengthRequests = TRUE;\n"
                                    "devExt->Counter = 0;\n"
                                    "WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoBuffered);\n"
                                    "#if 0\nstatus = WdfObjectCreate(NULL, &o);\n#endif\n"
                                    "status = WdfIoQueueCreate(device, &q, NULL, &queue);\n");
    EXPECT_THAT(remarksOf(r, RemarkKind::PassedOver),
        ElementsAre("2: AllowZeroLengthRequests is no setting here", "3: \"devExt->Counter = 0\" sets nothing up that is known here",
            "4: WdfDeviceInitSetIoType sets nothing that a configuration has here", "6: left out by #if"));
    EXPECT_THAT(remarksOf(r, RemarkKind::Mistake), IsEmpty());
    EXPECT_EQ(r.objects.size(), 1u);
    EXPECT_EQ(r.objects[0].line, 8u);
}

TEST(Recognise, IsSilentAboutHandlingOfErrors)
{
    const Recognition r = recognise(R"(
    NTSTATUS status = STATUS_SUCCESS;
    TraceEvents(TRACE_LEVEL_INFORMATION, DBG_INIT, "--> %!FUNC!\n");
    status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status))
        return status;
    else
        KdPrint(("made\n"));
    UNREFERENCED_PARAMETER(Driver);
    ASSERT(device != NULL);
Done:
    return status;
)");
    EXPECT_THAT(r.remarks, IsEmpty());
}

// A whole file: functions that set nothing up are passed over in silence, parameters are the objects of another function.
TEST(Recognise, ReadsAWholeFile)
{
    const char* file = R"(
#include "driver.h"
#include "queue.tmh"
#pragma alloc_text (PAGE, MakeQueue)
NTSTATUS MakeTimer(IN WDFTIMER* Timer, IN ULONG Period, IN WDFQUEUE Queue);

NTSTATUS
MakeQueue(
    _In_ WDFDEVICE Device
    )
{
    WDFQUEUE main;
    NTSTATUS status;
    WDF_IO_QUEUE_CONFIG    queueConfig;
    PAGED_CODE();
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(
         &queueConfig,
        WdfIoQueueDispatchSequential
        );
    __analysis_assume(queueConfig.EvtIoStop != 0);
    status = WdfIoQueueCreate(Device, &queueConfig, WDF_NO_OBJECT_ATTRIBUTES, &main);
    if( !NT_SUCCESS(status) ) {
        KdPrint(("WdfIoQueueCreate failed 0x%x\n",status));
        TraceEvents(TRACE_LEVEL_ERROR, DBG_PNP, "failed: %!STATUS!", status);
        return status;
    }
    return MakeTimer(&GetContext(main)->Timer, 100, main);
}

NTSTATUS
MakeTimer(IN WDFTIMER* Timer, IN ULONG Period, IN WDFQUEUE Queue)
{
    WDF_TIMER_CONFIG       timerConfig;
    WDF_OBJECT_ATTRIBUTES  timerAttributes;
    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, OnTimer, Period);
    WDF_OBJECT_ATTRIBUTES_INIT(&timerAttributes);
    timerAttributes.ParentObject = Queue; // the lock of the queue
    return WdfTimerCreate(&timerConfig, &timerAttributes, Timer /* out */);
}

_Use_decl_annotations_
VOID
OnRead(IN WDFQUEUE Queue, IN WDFREQUEST Request, IN size_t Length)
{
    union { ULONG bits; UCHAR u[4]; } csr;
    PQUEUE_CONTEXT context = GetContext(Queue);
    csr.bits = READ_REGISTER_ULONG((PULONG)&context->Regs->Csr);
    while (context->Last == FALSE) { Length--; context++; }
    switch (csr.bits) {
    case 1:
        WdfRequestMarkCancelable(Request, OnCancel);
        break;
    default:
        context->Current = Request;
    }
}
)";
    const Recognition r = recognise(file);
    EXPECT_THAT(objectsOf(r),
        ElementsAre("WDFQUEUE Main attributes=null sync_scope=Inherit execution_level=Inherit context_type= parent_object= dispatch=Sequential default_queue=true power_managed= creator=client "
                    "device:outside WDFDEVICE",
            "WDFTIMER Timer attributes=init sync_scope=Inherit execution_level=Inherit context_type= automatic_serialization=true tolerable_delay=0 high_resolution=false parent:outside WDFQUEUE "
            "EvtTimerFunc:OnTimer"));
    EXPECT_THAT(remarksOf(r, RemarkKind::NotUnderstood), ElementsAre(HasSubstr("Period cannot be told from \"Period\"")));
    EXPECT_THAT(remarksOf(r, RemarkKind::Mistake), IsEmpty());
    EXPECT_THAT(remarksOf(r, RemarkKind::PassedOver), IsEmpty());
}

// However much is passed over, a mistake at the end is said.
TEST(Recognise, HasRoomForWhatMatters)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "x->y = 1;\n";
    const Recognition r = recognise(text + "WDF_DPC_CONFIG_INIT(&c, D);\n");
    EXPECT_EQ(remarksOf(r, RemarkKind::Mistake).size(), 1u);
    EXPECT_EQ(r.remarks.size(), kMaximumRemarks / 2 + 1);
}

TEST(Recognise, KnowsTheLinesItIsForFromOthers)
{
    EXPECT_TRUE(looksLikeSetUp("  WDF_TIMER_CONFIG_INIT(&c, F);"));
    EXPECT_TRUE(looksLikeSetUp("status = WdfDeviceCreate(&DeviceInit, NULL, &d);"));
    EXPECT_FALSE(looksLikeSetUp("Dear all, the WdfDeviceCreate page is nice."));
    EXPECT_FALSE(looksLikeSetUp(""));
}

TEST(Recognise, EndsWithAnyText)
{
    EXPECT_THAT(objectsOf(recognise("")), IsEmpty());
    EXPECT_THAT(objectsOf(recognise("The quick brown fox\n")), IsEmpty());
    EXPECT_THAT(objectsOf(recognise("{{{{ ((( \"unterminated\n '")), IsEmpty());
    EXPECT_THAT(objectsOf(recognise("status = WdfTimerCreate(&a, &b")), IsEmpty());
    EXPECT_EQ(remarksOf(recognise(std::string(kMaximumPasted + 1, 'x')), RemarkKind::NotUnderstood).size(), 1u);
    for (const char* piece : {"if (", "((((", "a.b = ", "WDF_TIMER_CONFIG_INIT(&c, F); ", "= {{", "#define A A A\n", "WdfObjectCreate(0, &o); "}) {
        std::string text;
        while (text.size() + std::string_view(piece).size() <= kMaximumPasted)
            text += piece;
        const Recognition r = recognise(text);
        EXPECT_LE(r.objects.size(), kMaximumRecognised);
        EXPECT_LE(r.remarks.size(), kMaximumRemarks);
    }
}

// Every beginning and every text with a piece taken out ends too, with places inside the text.
TEST(Recognise, EndsWithPartsOfFixtures)
{
    for (const Fixture& f : kFixtures) {
        const std::string whole = f.text;
        for (std::size_t cut = 0; cut < whole.size(); cut += 7)
            for (const std::string& text : {whole.substr(0, cut), whole.substr(cut), whole.substr(0, cut) + whole.substr(std::min(whole.size(), cut + 5))}) {
                const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
                for (const Remark& r : recognise(text).remarks)
                    ASSERT_LE(r.line, lines) << f.name << " at " << cut << ": " << r.message.english();
            }
    }
}

// --- taken over ----------------------------------------------------------------------------------------------------------------

constexpr const char* kOpen = R"({"format": 1, "objects": [
    {"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device"},
    {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]},
    {"type": "WDFTIMER", "name": "Poll", "parent_object": "Device", "period": 10}]})";
constexpr const char* kOpenDriver = "VOID EchoEvtIoRead(VOID)\n{\n}\nVOID EchoEvtTimerFunc(VOID)\n{\n}\nVOID OtherEvtTimerFunc(VOID)\n{\n}\ntypedef struct { LONG a; } TIMER_CONTEXT;\n";

struct Taken {
    TakeOver change;
    std::vector<std::string> rows;
    Expected<Read> after = unexpected(Diagnostics());
};

Taken take(const std::string& lines, const Texts& texts, const Edits& edits = {})
{
    Taken t;
    const auto before = read(texts, edits);
    auto draft = Draft::of(texts, edits);
    EXPECT_TRUE(before.has_value() && draft.has_value());
    t.change = takeOver(recognise(lines), before->scenario, *draft);
    for (const SettingChange& c : t.change.changes)
        t.rows.push_back(c.object + (c.setting.empty() ? " is added" : "." + c.setting + ": " + c.now + " -> " + c.then));
    carryOut(t.change, *draft);
    Texts changed = texts;
    changed.scenario = draft->text();
    t.after = read(changed, draft->edits());
    return t;
}

Texts open()
{
    Texts texts;
    texts.scenario = kOpen;
    texts.driver = kOpenDriver;
    return texts;
}

TEST(TakeOver, ChangesTheOnlyOneOfItsType)
{
    const Taken t = take("WDF_TIMER_CONFIG_INIT_PERIODIC(&c, OtherEvtTimerFunc, 25);\nc.AutomaticSerialization = FALSE;\n"
                         "WDF_OBJECT_ATTRIBUTES_INIT(&a);\na.ParentObject = Queue;\nstatus = WdfTimerCreate(&c, &a, &ctx->Watchdog);\n",
        open());
    EXPECT_THAT(t.rows, ElementsAre("Poll.period: 10 -> 25", "Poll.automatic_serialization:  -> false", "Poll.parent_object: Device -> Queue", "Poll.handlers:  -> EvtTimerFunc=OtherEvtTimerFunc"));
    ASSERT_TRUE(t.after.has_value()) << format(t.after.error()[0]);
    const Object& timer = t.after->scenario.objects.back();
    EXPECT_EQ(timer.name, "Poll");
    EXPECT_EQ(timer.period, 25u);
    EXPECT_EQ(timer.automaticSerialization, false);
    EXPECT_EQ(timer.parentObject, "Queue");
    EXPECT_EQ(t.after->scenario.objects.size(), 4u);
}

TEST(TakeOver, WhatInitSaysIsNoChangeOfWhatWasLeftOut)
{
    const Taken t = take("WDF_TIMER_CONFIG_INIT_PERIODIC(&c, F, 10);\nWDF_OBJECT_ATTRIBUTES_INIT(&a);\na.ParentObject = Device;\nstatus = WdfTimerCreate(&c, &a, &Poll);\n", open());
    EXPECT_THAT(t.rows, IsEmpty());
    ASSERT_EQ(t.change.remarks.size(), 1u);
    EXPECT_EQ(t.change.remarks[0].message.english(), "the driver text has no function F; EvtTimerFunc is left as it is");
}

TEST(TakeOver, AddsWhatIsMissingAndRemovesNothing)
{
    const Taken t = take("WDF_TIMER_CONFIG_INIT(&c, EchoEvtTimerFunc);\nWDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&a, TIMER_CONTEXT);\na.ParentObject = device;\n"
                         "status = WdfTimerCreate(&c, &a, &poll);\nc.TolerableDelay = 5;\nstatus = WdfTimerCreate(&c, &a, &retry);\n"
                         "WDF_IO_QUEUE_CONFIG_INIT(&q, WdfIoQueueDispatchManual);\nstatus = WdfIoQueueCreate(device, &q, NULL, &pending);\n"
                         "WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&q, WdfIoQueueDispatchSequential);\nq.EvtIoRead = EchoEvtIoRead;\nstatus = WdfIoQueueCreate(device, &q, NULL, NULL);\n",
        open());
    EXPECT_THAT(t.rows, ElementsAre("Poll.context_type:  -> TIMER_CONTEXT", "Poll.period: 10 -> 0", "Poll.handlers:  -> EvtTimerFunc=EchoEvtTimerFunc", "Retry is added",
                            "Retry.context_type:  -> TIMER_CONTEXT", "Retry.tolerable_delay: 0 -> 5", "Retry.handlers:  -> EvtTimerFunc=EchoEvtTimerFunc", "Pending is added",
                            "Pending.attributes: init -> null", "Pending.dispatch: Sequential -> Manual", "Pending.default_queue:  -> false", "Queue.attributes: init -> null"));
    ASSERT_TRUE(t.after.has_value()) << format(t.after.error()[0]);
    const std::vector<Object>& o = t.after->scenario.objects;
    ASSERT_EQ(o.size(), 6u);
    EXPECT_EQ(o[4].name, "Retry");
    EXPECT_EQ(o[4].parentObject, "Device");
    EXPECT_EQ(o[4].tolerableDelay, 5u);
    EXPECT_EQ(o[5].name, "Pending");
    EXPECT_EQ(o[5].parent, "Device");
    EXPECT_EQ(o[5].dispatch, DispatchType::Manual);
    EXPECT_TRUE(o[5].nullAttributes);
    EXPECT_FALSE(o[5].defaultQueue);
    EXPECT_TRUE(o[2].defaultQueue);
    EXPECT_TRUE(o[2].nullAttributes);
}

// A parameter of one function is the object that another creates, when there is one of its kind among the lines.
TEST(TakeOver, FindsTheParentAmongTheLines)
{
    const Taken t = take("NTSTATUS A(WDFDEVICE Device)\n{\nWDFQUEUE pending;\nWDF_IO_QUEUE_CONFIG_INIT(&q, WdfIoQueueDispatchManual);\nreturn WdfIoQueueCreate(Device, &q, NULL, &pending);\n}\n"
                         "NTSTATUS B(WDFQUEUE Q)\n{\nWDFDPC dpc;\nWDF_DPC_CONFIG_INIT(&c, D);\nWDF_OBJECT_ATTRIBUTES_INIT(&a);\na.ParentObject = Q;\nreturn WdfDpcCreate(&c, &a, &dpc);\n}\n",
        [] {
            Texts texts = open();
            texts.scenario = R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "Device"}]})";
            return texts;
        }());
    ASSERT_TRUE(t.after.has_value()) << format(t.after.error()[0]);
    ASSERT_EQ(t.after->scenario.objects.size(), 4u);
    EXPECT_EQ(t.after->scenario.objects[2].name, "Pending");
    EXPECT_EQ(t.after->scenario.objects[3].name, "Dpc");
    EXPECT_EQ(t.after->scenario.objects[3].parentObject, "Pending");
}

TEST(TakeOver, GoesOnTopOfSettings)
{
    const std::string lines = "WDF_OBJECT_ATTRIBUTES_INIT(&a);\na.SynchronizationScope = WdfSynchronizationScopeQueue;\nstatus = WdfDeviceCreate(&DeviceInit, &a, &d);\n";
    const Taken t = take(lines, open(), {{}, {"Device.sync_scope=None", "Device.execution_level=Passive"}});
    EXPECT_THAT(t.rows, ElementsAre("Device.sync_scope: None -> Queue", "Device.execution_level: Passive -> Inherit"));
    ASSERT_TRUE(t.after.has_value());
    EXPECT_EQ(t.after->scenario.objects[1].syncScope, SyncScope::Queue);
    EXPECT_EQ(t.after->scenario.objects[1].executionLevel, ExecutionLevel::Inherit);
}

// --- there and back ------------------------------------------------------------------------------------------------------------

std::string contents(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<std::string> shippedIds()
{
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(test::repository() / "scenarios"))
        if (std::filesystem::exists(entry.path() / "scenario.json"))
            all.push_back(entry.path().filename().string());
    std::sort(all.begin(), all.end());
    return all;
}

Texts shippedTexts(const std::string& id)
{
    const std::filesystem::path folder = test::repository() / "scenarios" / id;
    Texts texts;
    texts.scenario = contents(folder / "scenario.json");
    texts.driver = contents(folder / driverFile(texts.scenario));
    return texts;
}

class ThereAndBack : public testing::TestWithParam<std::string> {};

// The C for a configuration, recognised, changes nothing of that configuration: in every variant.
TEST_P(ThereAndBack, ChangesNothing)
{
    const Texts texts = shippedTexts(GetParam());
    const auto first = read(texts);
    ASSERT_TRUE(first.has_value());
    std::vector<std::string> variants;
    for (const Variant& v : first->scenario.variants)
        variants.push_back(v.name);
    if (variants.empty())
        variants.emplace_back();
    for (const std::string& variant : variants) {
        const Edits edits{variant, {}};
        const auto s = read(texts, edits);
        ASSERT_TRUE(s.has_value());
        const Taken t = take(lower(s->scenario).text, texts, edits);
        EXPECT_THAT(t.rows, IsEmpty()) << variant;
        for (const Remark& r : t.change.remarks)
            EXPECT_EQ(r.kind, RemarkKind::PassedOver) << variant << " line " << r.line << ": " << r.message.english() << "\n" << lower(s->scenario).text;
    }
}

// And what every object has forgotten comes back out of it. The C does not hold what is no configuration of an object: the driver below
// a device, and which device a request is sent to.
TEST_P(ThereAndBack, BringsEverythingBack)
{
    const Texts texts = shippedTexts(GetParam());
    const auto whole = read(texts);
    ASSERT_TRUE(whole.has_value());
    Scenario bare = whole->scenario;
    for (Object& o : bare.objects) {
        Object fresh;
        fresh.type = o.type;
        fresh.name = o.name;
        fresh.parent = o.parent;
        fresh.lowerDriver = o.lowerDriver;
        fresh.device = o.device;
        fresh.request = o.request;
        o = fresh;
    }
    Texts forgotten = texts;
    forgotten.scenario = write(bare);
    if (!read(forgotten)) // Two queues or devices cannot be told apart without their settings.
        GTEST_SKIP() << "no scenario without its settings";
    const Taken t = take(lower(whole->scenario).text, forgotten);
    ASSERT_TRUE(t.after.has_value()) << format(t.after.error()[0]);
    ASSERT_EQ(t.after->scenario.objects.size(), whole->scenario.objects.size());
    for (std::size_t i = 0; i < whole->scenario.objects.size(); ++i) {
        Object a = t.after->scenario.objects[i], b = whole->scenario.objects[i];
        a.line = b.line = 0;
        for (Object* o : {&a, &b}) // INIT has an order of its own for them
            std::sort(o->handlers.begin(), o->handlers.end(), [](const Handler& x, const Handler& y) { return x.callback < y.callback; });
        EXPECT_TRUE(a == b) << b.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ThereAndBack, testing::ValuesIn(shippedIds()), [](const auto& row) {
    std::string name = row.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::scenario
