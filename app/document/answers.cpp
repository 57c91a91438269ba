#include "app/document/answers.h"

#include "engine/driver/compile.h"

#include <algorithm>
#include <set>

namespace syncscope::document {

namespace {

// Callbacks that a driver hands over while it runs: by the type of the function that its text declares.
struct Later {
    ObjectType type;
    const char *role, *callback;
};
constexpr Later kLater[] = {
    {ObjectType::Queue, "EVT_WDF_REQUEST_CANCEL", "EvtRequestCancel"},
    {ObjectType::Queue, "EVT_WDF_REQUEST_COMPLETION_ROUTINE", "EvtRequestCompletionRoutine"},
    {ObjectType::Queue, "EVT_WDF_IO_QUEUE_STATE", "EvtIoQueueState(Purge/Drain)"},
    {ObjectType::Queue, "EVT_WDF_IO_QUEUE_STATE", "EvtIoQueueState(Stop)"},
    {ObjectType::Queue, "EVT_WDF_IO_QUEUE_STATE", "EvtIoQueueState(ReadyNotify)"}, // of manual queues
    {ObjectType::Interrupt, "EVT_WDF_INTERRUPT_SYNCHRONIZE", "EvtInterruptSynchronize"},
};

bool isOfInterruptLock(std::string_view callback)
{
    return callback == "EvtInterruptIsr" || callback == "EvtInterruptEnable" || callback == "EvtInterruptDisable" || callback == "EvtInterruptSynchronize";
}

} // namespace

std::vector<CallbackView> callbacksOf(simulation::World& world)
{
    using Level = framework::CallbackTerms::Level;
    using Deferral = CallbackView::Deferral;
    framework::Framework& f = world.framework();
    const auto& declared = world.model().scenario.objects;
    std::set<std::string_view> roles;
    for (const driver::Function& function : world.model().program.functions)
        roles.insert(function.callback);
    const auto nameOf = [&](std::uint32_t row) {
        return row != ObjectId::kNone && f.object(ObjectId(row)).declared < declared.size() ? declared[f.object(ObjectId(row)).declared].name : std::string();
    };
    std::vector<CallbackView> all;
    std::set<std::uint32_t> seen; // Of an object that is created again and again, the first.
    for (std::uint32_t i = 0; i < f.tables().object.count; ++i) {
        const framework::Object& o = f.object(ObjectId(i));
        if (!o.used || !o.created || o.declared >= declared.size() || !seen.insert(o.declared).second)
            continue;
        const scenario::Object& object = declared[o.declared];
        const auto add = [&](const std::string& callback, const std::string& function) {
            const framework::CallbackTerms terms = f.terms(ObjectId(i), callback);
            CallbackView v{object.name, callback, function, "none", {}, {}, !terms.hazard.empty(), Deferral::None};
            if (!terms.lock.isNone()) {
                const kernel::Lock& lock = world.kernel().lock(terms.lock);
                v.lock = name(lock.kind);
                v.owner = nameOf(lock.object);
                if (isOfInterruptLock(callback)) // KMDF C11: that of the interrupt, wherever it comes from
                    v.owner = object.name;
            }
            v.irql = terms.level == Level::Passive ? "PASSIVE_LEVEL" : terms.level == Level::Dispatch ? "DISPATCH_LEVEL" : terms.level == Level::Device ? "DIRQL" : "<=DISPATCH_LEVEL";
            if (object.type == ObjectType::Queue && callback != "EvtRequestCompletionRoutine" && callback != "EvtIoQueueState(Stop)")
                v.deferral = o.level == ExecutionLevel::Passive ? Deferral::WorkItem : terms.lock.isNone() ? Deferral::None : Deferral::Dpc;
            else if (object.type == ObjectType::Timer && o.level == ExecutionLevel::Passive)
                v.deferral = Deferral::Always;
            all.push_back(std::move(v));
        };
        if (object.type == ObjectType::Driver)
            add("EvtDriverDeviceAdd", {});
        for (const scenario::Handler& h : object.handlers)
            add(h.callback, h.function);
        for (const Later& later : kLater)
            if (later.type == object.type && roles.count(later.role) > 0
                && (object.dispatch == DispatchType::Manual || std::string_view(later.callback) != "EvtIoQueueState(ReadyNotify)"))
                add(later.callback, {});
    }
    return all;
}

void settlePresented(const scenario::Scenario& scenario, std::vector<simulation::ObjectView>& objects)
{
    const auto find = [&](const std::string& object) {
        return std::find_if(objects.begin(), objects.end(), [&](const simulation::ObjectView& o) { return o.name == object; });
    };
    for (const scenario::Object& declared : scenario.objects)
        if (declared.type == ObjectType::Request && declared.request == scenario::RequestKind::Presented) {
            const auto queue = find(declared.parent), request = find(declared.name);
            if (request != objects.end() && queue != objects.end() && queue->status == "STATUS_SUCCESS")
                request->status = queue->status;
        }
}

Expected<Built> build(const scenario::Texts& texts, const scenario::Edits& edits)
{
    auto read = scenario::read(texts, edits);
    if (!read)
        return unexpected(std::move(read.error()));
    auto model = simulation::build(read->scenario);
    // Diagnostics of driver text name the file as those in scenario.json do, not as the trace does.
    const auto place = [&](Diagnostics& all) {
        for (Diagnostic& d : all)
            if (d.place.file == read->scenario.driver.file)
                d.place.file = texts.driverFile;
    };
    if (!model) {
        place(model.error());
        return unexpected(std::move(model.error()));
    }
    Built built{std::move(read->scenario), std::move(*model), std::move(read->warnings)};
    Diagnostics warnings = built.model->warnings;
    built.warnings.insert(built.warnings.end(), warnings.begin(), warnings.end());
    return built;
}

namespace {

// Of the objects of the scenario, in the order of their creation.
std::vector<trace::Refusal> refusalsIn(simulation::World& world, const scenario::Scenario& scenario, const std::function<bool()>& cancelled)
{
    std::vector<trace::Refusal> all;
    framework::Framework& f = world.framework();
    for (std::uint32_t i = 0; i < f.tables().object.count && !(cancelled && cancelled()); ++i) {
        const framework::Object& o = f.object(ObjectId(i));
        if (o.used && !o.internal && !o.created && o.declared < scenario.objects.size())
            all.push_back(simulation::refusalOf(world, ObjectId(i)));
    }
    return all;
}

// As if set-up went on behind what is refused. An object whose parent is missing says nothing of its own.
std::vector<trace::Refusal> refusalsBehind(const scenario::Texts& texts, scenario::Edits edits, const Check& first, const std::function<bool()>& cancelled)
{
    edits.set.emplace_back("driver.on_refusal=continue");
    auto built = build(texts, edits);
    if (!built)
        return {};
    simulation::World world(built->model);
    world.setUp();
    std::vector<trace::Refusal> all = refusalsIn(world, built->scenario, cancelled);
    std::erase_if(all, [&](const trace::Refusal& r) {
        const bool known = std::any_of(first.refusals.begin(), first.refusals.end(), [&](const trace::Refusal& f) { return f.object == r.object; });
        return known || r.fixes.empty();
    });
    return all;
}

} // namespace

Check check(const scenario::Texts& texts, const scenario::Edits& edits, const std::function<bool()>& cancelled)
{
    Check result;
    auto built = build(texts, edits);
    if (!built) {
        result.mistakes = std::move(built.error());
        return result;
    }
    result.warnings = std::move(built->warnings);
    result.deadLines = driver::deadLines({built->scenario.driver.file, built->scenario.driver.text}, {built->scenario.driver.definitions});
    if (cancelled && cancelled())
        return result;
    simulation::World world(built->model);
    trace::Trace trace;
    world.record({&trace.log, nullptr, nullptr});
    world.setUp();
    simulation::describe(world, {}, trace);
    result.objects = simulation::objectViews(world, trace.names);
    result.callbacks = callbacksOf(world);
    settlePresented(built->scenario, result.objects);
    result.isBuilt = true;
    result.refusals = refusalsIn(world, built->scenario, cancelled);
    if (!result.refusals.empty() && built->scenario.driver.onRefusal == scenario::OnRefusal::Return && !(cancelled && cancelled()))
        result.laterRefusals = refusalsBehind(texts, edits, result, cancelled);
    return result;
}

} // namespace syncscope::document
