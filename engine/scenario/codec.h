// One value of scenario.json in its four forms: read from the tree, written to it, described for the JSON Schema, named for help.
#pragma once

#include "engine/scenario/fields.h"
#include "engine/scenario/json.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace syncscope::scenario {

// Mistakes found while reading, and where every value that was read stands: "objects/1/parent".
class Notes {
public:
    explicit Notes(std::string file) : m_file(std::move(file)) {}

    void error(json::Place place, const char* code, Phrase message, Phrase hint = {});
    void warning(json::Place place, const char* code, Phrase message, Phrase hint = {});
    // "did you mean NAME?", or the candidates when they are few.
    static Phrase hint(const std::string& word, const std::vector<std::string>& candidates);

    void remember(const std::string& path, json::Place place) { m_places[path] = place; }
    void refuse(const std::string& path) { m_refused.insert(path); }
    bool isWritten(const std::string& path) const { return m_places.count(path) > 0; }
    bool isRefused(const std::string& path) const { return m_refused.count(path) > 0; } // so what follows from its value is not said too
    json::Place place(std::string path) const; // of the value, or of what contains it

    Diagnostics take(); // in the order of the text, each once

private:
    std::string fileOf(json::Place place) const;

    Diagnostics m_all;
    std::string m_file;
    std::map<std::string, json::Place> m_places;
    std::set<std::string> m_refused;
};

// A value on its way in: what it is called, and where it stands in the tree of paths.
struct Entry {
    Notes& notes;
    const json::Value& value;
    std::string key;  // as a message names it
    std::string path;
};

Phrase foundText(const json::Value& value);                            // "the text \"abc\"", "true", "a list"
void wrongType(const Entry& entry, Phrase expected);
std::string bareText(const json::Value& value);                        // as it would stand behind PATH=
bool isName(std::string_view text);                                    // a C identifier that is no keyword
std::string pattern(Syntax syntax);                                    // as a regular expression; empty = any

// A schedule's tokens one by one: a count of millions is not spelled out to check its spelling.
struct ScheduleToken {
    std::optional<std::uint32_t> processor; // none = a mistake
    std::uint32_t column = 1;               // in the schedule, from 1
    Phrase message, hint;
};
std::vector<ScheduleToken> scheduleTokens(const std::string& text);

// --- names of enumerators ---------------------------------------------------------------------------------------------

template <class E>
std::vector<std::pair<std::string, E>> choices()
{
    std::vector<std::pair<std::string, E>> all;
    for (std::uint8_t i = 0; name(static_cast<E>(i)) != "?"; ++i)
        all.emplace_back(std::string(name(static_cast<E>(i))), static_cast<E>(i));
    return all;
}
template <>
std::vector<std::pair<std::string, ObjectType>> choices<ObjectType>();
template <>
std::vector<std::pair<std::string, PnpAction>> choices<PnpAction>();
template <>
std::vector<std::pair<std::string, Order>> choices<Order>();
template <>
std::vector<std::pair<std::string, Attributes>> choices<Attributes>();
template <>
std::vector<std::pair<std::string, LibraryKind>> choices<LibraryKind>();
template <>
std::vector<std::pair<std::string, RequestType>> choices<RequestType>();
template <>
std::vector<std::pair<std::string, OnRefusal>> choices<OnRefusal>();
template <>
std::vector<std::pair<std::string, Creator>> choices<Creator>();
template <>
std::vector<std::pair<std::string, RequestKind>> choices<RequestKind>();

template <class E>
std::vector<std::string> choiceNames()
{
    std::vector<std::string> names;
    for (const auto& [text, value] : choices<E>())
        names.push_back(text);
    return names;
}

// --- reading: false = a mistake was noted and the field keeps its default ----------------------------------------------

struct Whole {
    bool negative = false;
    std::uint64_t magnitude = 0;
};
bool takeWhole(const Entry& entry, const About& about, Whole& to);
bool takeChoice(const Entry& entry, const std::vector<std::string>& names, std::size_t& index);
// The items of a list, or of a comma-separated edit; false when it is neither or has more than `most`.
bool takeItems(const Entry& entry, const About& about, std::vector<json::Value>& items);

bool take(const Entry& entry, const About& about, bool& to);
bool take(const Entry& entry, const About& about, std::string& to);
bool take(const Entry& entry, const About& about, KmdfVersion& to);
bool take(const Entry& entry, const About& about, Handler& to);
bool take(const Entry& entry, const About& about, std::vector<std::pair<std::string, std::string>>& to);
bool take(const Entry& entry, const About& about, std::vector<std::pair<std::string, std::vector<std::string>>>& to);

template <class T>
concept WholeNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;
template <class T>
concept Enumeration = std::is_enum_v<T>;

template <WholeNumber T>
bool take(const Entry& entry, const About& about, T& to)
{
    Whole whole;
    if (!takeWhole(entry, about, whole))
        return false;
    to = static_cast<T>(whole.negative ? 0 - whole.magnitude : whole.magnitude);
    return true;
}

template <Enumeration E>
bool take(const Entry& entry, const About&, E& to)
{
    std::size_t index = 0;
    if (!takeChoice(entry, choiceNames<E>(), index))
        return false;
    to = choices<E>()[index].second;
    return true;
}

template <class T>
bool take(const Entry& entry, const About& about, std::vector<T>& to)
{
    std::vector<json::Value> items;
    if (!takeItems(entry, about, items))
        return false;
    About item = about;
    if constexpr (WholeNumber<T>)
        item.max = std::numeric_limits<T>::max();
    else
        item.max = 100'000; // numbers in each table of a list of tables
    item.rules = 0;
    to.clear();
    bool good = true;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Entry inner{entry.notes, items[i], entry.key + "[" + std::to_string(i) + "]", entry.path + "/" + std::to_string(i)};
        entry.notes.remember(inner.path, items[i].place);
        T one{};
        if (take(inner, item, one)) {
            to.push_back(std::move(one));
        } else {
            entry.notes.refuse(inner.path);
            good = false;
        }
    }
    return good;
}

template <class T>
bool take(const Entry& entry, const About& about, std::optional<T>& to)
{
    using json::Kind;
    if (entry.value.kind == Kind::Null || (entry.value.kind == Kind::Bare && (entry.value.text.empty() || entry.value.text == "null"))) {
        to.reset();
        return true;
    }
    T one{};
    if (!take(entry, about, one))
        return false;
    to = std::move(one);
    return true;
}

// --- writing -----------------------------------------------------------------------------------------------------------

json::Value put(bool value);
json::Value put(const std::string& value);
json::Value put(const KmdfVersion& value);
json::Value put(const Handler& value);
json::Value put(const std::vector<std::pair<std::string, std::string>>& value);
json::Value put(const std::vector<std::pair<std::string, std::vector<std::string>>>& value);

template <WholeNumber T>
json::Value put(T value)
{
    if constexpr (std::is_signed_v<T>)
        return json::number(static_cast<std::int64_t>(value));
    else
        return json::number(static_cast<std::uint64_t>(value));
}

template <Enumeration E>
json::Value put(E value)
{
    for (const auto& [text, choice] : choices<E>())
        if (choice == value)
            return json::string(text);
    return json::string("?"); // An object type that no file can ask for.
}

template <class T>
json::Value put(const std::vector<T>& value)
{
    json::Value list = json::array();
    for (const T& item : value)
        list.items.push_back(put(item));
    return list;
}

template <class T>
json::Value put(const std::optional<T>& value)
{
    return value ? put(*value) : json::Value{};
}

// --- the schema: what a valid value looks like -------------------------------------------------------------------------

json::Value shape(const About& about, const bool&);
json::Value shape(const About& about, const std::string&);
json::Value shape(const About& about, const KmdfVersion&);
json::Value shape(const About& about, const Handler&);
json::Value shape(const About& about, const std::vector<std::pair<std::string, std::string>>&);
json::Value shape(const About& about, const std::vector<std::pair<std::string, std::vector<std::string>>>&);
json::Value shapeOfNumber(std::int64_t min, std::uint64_t max);
json::Value orNull(json::Value shape);

template <WholeNumber T>
json::Value shape(const About& about, const T&)
{
    return shapeOfNumber(about.min, std::min<std::uint64_t>(about.max, std::numeric_limits<T>::max()));
}

template <Enumeration E>
json::Value shape(const About&, const E&)
{
    json::Value v = json::object();
    v.set("enum", json::strings(choiceNames<E>()));
    return v;
}

template <class T>
json::Value shape(const About& about, const std::vector<T>&)
{
    About item = about;
    item.max = WholeNumber<T> ? std::numeric_limits<std::uint64_t>::max() : 100'000;
    item.rules = 0;
    json::Value v = json::object();
    v.set("type", json::string("array"));
    v.set("maxItems", json::number(about.max));
    v.set("items", shape(item, T{}));
    return v;
}

template <class T>
json::Value shape(const About& about, const std::optional<T>&)
{
    return orNull(shape(about, T{}));
}

// --- help: the word for the type -----------------------------------------------------------------------------------------

template <class T>
std::string typeWord(const T&)
{
    if constexpr (std::is_same_v<T, bool>)
        return "true or false";
    else if constexpr (WholeNumber<T>)
        return "whole number";
    else if constexpr (Enumeration<T>)
        return "choice";
    else if constexpr (requires(const T& t) { t.value_or(typename T::value_type{}); })
        return typeWord(typename T::value_type{});
    else if constexpr (std::is_same_v<T, std::string>)
        return "text";
    else if constexpr (std::is_same_v<T, KmdfVersion>)
        return "version";
    else
        return "list";
}

template <class T>
std::vector<std::string> choicesOf(const T&)
{
    if constexpr (std::is_same_v<T, bool>)
        return {"true", "false"};
    else if constexpr (Enumeration<T>)
        return choiceNames<T>();
    else if constexpr (requires(const T& t) { t.value_or(typename T::value_type{}); }) {
        std::vector<std::string> all = choicesOf(typename T::value_type{});
        if (!all.empty())
            all.emplace_back(); // not set
        return all;
    }
    else if constexpr (requires(const T& t) { t.begin(); t.push_back(typename T::value_type{}); } && !std::is_same_v<T, std::string>) {
        if constexpr (Enumeration<typename T::value_type>)
            return choiceNames<typename T::value_type>();
        else
            return {};
    } else
        return {};
}

// Callbacks a file may name in "handlers", and the types of object that have them.
struct CallbackName {
    const char* name;
    std::uint32_t types;
};
inline constexpr CallbackName kCallbacks[] = {
    {"EvtIoDefault", kQueueOnly}, {"EvtIoRead", kQueueOnly}, {"EvtIoWrite", kQueueOnly}, {"EvtIoDeviceControl", kQueueOnly},
    {"EvtIoInternalDeviceControl", kQueueOnly}, {"EvtIoStop", kQueueOnly}, {"EvtIoResume", kQueueOnly}, {"EvtIoCanceledOnQueue", kQueueOnly},
    {"EvtDevicePrepareHardware", kDeviceOnly}, {"EvtDeviceReleaseHardware", kDeviceOnly}, {"EvtDeviceD0Entry", kDeviceOnly},
    {"EvtDeviceD0EntryPostInterruptsEnabled", kDeviceOnly}, {"EvtDeviceD0Exit", kDeviceOnly}, {"EvtDeviceD0ExitPreInterruptsDisabled", kDeviceOnly},
    {"EvtDeviceSelfManagedIoInit", kDeviceOnly}, {"EvtDeviceSelfManagedIoSuspend", kDeviceOnly}, {"EvtDeviceSelfManagedIoRestart", kDeviceOnly},
    {"EvtDeviceSelfManagedIoFlush", kDeviceOnly}, {"EvtDeviceSelfManagedIoCleanup", kDeviceOnly}, {"EvtDeviceSurpriseRemoval", kDeviceOnly},
    {"EvtDeviceQueryRemove", kDeviceOnly}, {"EvtDeviceQueryStop", kDeviceOnly}, {"EvtIoInCallerContext", kDeviceOnly},
    {"EvtDriverUnload", typeBit(ObjectType::Driver)},
    {"EvtDeviceFileCreate", typeBit(ObjectType::FileObject)}, {"EvtFileCleanup", typeBit(ObjectType::FileObject)}, {"EvtFileClose", typeBit(ObjectType::FileObject)},
    {"EvtTimerFunc", kTimerOnly}, {"EvtWorkItem", typeBit(ObjectType::WorkItem)}, {"EvtDpcFunc", typeBit(ObjectType::Dpc)}, {"EvtInterruptIsr", kInterruptOnly},
    {"EvtInterruptDpc", kInterruptOnly}, {"EvtInterruptWorkItem", kInterruptOnly}, {"EvtInterruptEnable", kInterruptOnly}, {"EvtInterruptDisable", kInterruptOnly},
    {"EvtCleanupCallback", kEveryType}, {"EvtDestroyCallback", kEveryType},
};
std::vector<std::string> callbacksOf(ObjectType type);
bool isOfAttributes(const Handler& handler); // EvtCleanupCallback, EvtDestroyCallback

// What the set-up text has to know of those it can supply itself: the member of its configuration, and the type the function is declared by.
struct CallbackRole {
    ObjectType type;
    const char* name;   // "EvtIoRead"
    const char* member; // of the configuration structure
    const char* role;   // "EVT_WDF_IO_QUEUE_IO_READ"
    const char* parameters;
};
inline constexpr CallbackRole kCallbackRoles[] = {
    {ObjectType::Queue, "EvtIoDefault", "EvtIoDefault", "EVT_WDF_IO_QUEUE_IO_DEFAULT", "WDFQUEUE Queue, WDFREQUEST Request"},
    {ObjectType::Queue, "EvtIoRead", "EvtIoRead", "EVT_WDF_IO_QUEUE_IO_READ", "WDFQUEUE Queue, WDFREQUEST Request, size_t Length"},
    {ObjectType::Queue, "EvtIoWrite", "EvtIoWrite", "EVT_WDF_IO_QUEUE_IO_WRITE", "WDFQUEUE Queue, WDFREQUEST Request, size_t Length"},
    {ObjectType::Queue, "EvtIoDeviceControl", "EvtIoDeviceControl", "EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL",
        "WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode"},
    {ObjectType::Queue, "EvtIoInternalDeviceControl", "EvtIoInternalDeviceControl", "EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL",
        "WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength, size_t InputBufferLength, ULONG IoControlCode"},
    {ObjectType::Queue, "EvtIoStop", "EvtIoStop", "EVT_WDF_IO_QUEUE_IO_STOP", "WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags"},
    {ObjectType::Queue, "EvtIoResume", "EvtIoResume", "EVT_WDF_IO_QUEUE_IO_RESUME", "WDFQUEUE Queue, WDFREQUEST Request"},
    {ObjectType::Queue, "EvtIoCanceledOnQueue", "EvtIoCanceledOnQueue", "EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE", "WDFQUEUE Queue, WDFREQUEST Request"},
    {ObjectType::FileObject, "EvtDeviceFileCreate", "EvtDeviceFileCreate", "EVT_WDF_DEVICE_FILE_CREATE", "WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject"},
    {ObjectType::FileObject, "EvtFileCleanup", "EvtFileCleanup", "EVT_WDF_FILE_CLEANUP", "WDFFILEOBJECT FileObject"},
    {ObjectType::FileObject, "EvtFileClose", "EvtFileClose", "EVT_WDF_FILE_CLOSE", "WDFFILEOBJECT FileObject"},
    {ObjectType::Timer, "EvtTimerFunc", "EvtTimerFunc", "EVT_WDF_TIMER", "WDFTIMER Timer"},
    {ObjectType::WorkItem, "EvtWorkItem", "EvtWorkItemFunc", "EVT_WDF_WORKITEM", "WDFWORKITEM WorkItem"},
    {ObjectType::Dpc, "EvtDpcFunc", "EvtDpcFunc", "EVT_WDF_DPC", "WDFDPC Dpc"},
    {ObjectType::Interrupt, "EvtInterruptIsr", "EvtInterruptIsr", "EVT_WDF_INTERRUPT_ISR", "WDFINTERRUPT Interrupt, ULONG MessageID"},
    {ObjectType::Interrupt, "EvtInterruptDpc", "EvtInterruptDpc", "EVT_WDF_INTERRUPT_DPC", "WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject"},
    {ObjectType::Interrupt, "EvtInterruptWorkItem", "EvtInterruptWorkItem", "EVT_WDF_INTERRUPT_WORKITEM", "WDFINTERRUPT Interrupt, WDFOBJECT AssociatedObject"},
    {ObjectType::Interrupt, "EvtInterruptEnable", "EvtInterruptEnable", "EVT_WDF_INTERRUPT_ENABLE", "WDFINTERRUPT Interrupt, WDFDEVICE AssociatedDevice"},
    {ObjectType::Interrupt, "EvtInterruptDisable", "EvtInterruptDisable", "EVT_WDF_INTERRUPT_DISABLE", "WDFINTERRUPT Interrupt, WDFDEVICE AssociatedDevice"},
};
const CallbackRole* callbackRole(const std::string& name);
// Whether the configuration of the object names that callback without being told to: then the set-up text supplies one that does nothing.
bool hasByItself(const Object& object, const CallbackRole& role);

} // namespace syncscope::scenario
