// A scenario.json that is being worked on: its tree is changed, and what else names the changed place follows.
//
// References, watched variables, orders and the settings of variants follow a new name, and go with what is removed. Settings on top
// of the file (Edits) are changed in the same way, so a path means the same before and after. Nothing is checked here:
// reading the text says what is wrong.
#pragma once

#include "engine/scenario/edits.h"
#include "engine/scenario/read.h"

namespace syncscope::scenario {

class Draft {
public:
    // Mistakes: a text that is no JSON object.
    static Expected<Draft> of(const Texts& texts, const Edits& edits);

    const json::Value& root() const { return m_root; }
    const Edits& edits() const { return m_edits; }
    std::string text() const { return json::print(m_root); }

    // Any field, also one that is no setting. Groups and lists on the way are made; a null value takes the key out.
    void set(const Steps& to, json::Value value);
    // A setting on top of the file, as PATH=VALUE; another of that path goes.
    void assign(const std::string& path, const std::string& value);
    // Items of a list, with the settings of those that move up or down.
    void insert(const Steps& list, std::size_t at, json::Value item);
    void erase(const Steps& list, std::size_t at);
    void move(const Steps& list, std::size_t from, std::size_t to);

    // Objects, in the order of their creation. Parent: empty = the one that offers itself.
    void addObject(ObjectType type, const std::string& name, const std::string& parent);
    // It is created after its new parent, and what is created for it after it.
    void reparent(const std::string& object, const std::string& parent);
    // Of an object, a thread or a device of the hardware. A name that is taken is told when the text is read.
    void rename(const std::string& from, const std::string& to);
    // Of a name that the driver text asks for with #if; that text stays as it is.
    void renameDefinition(const std::string& from, const std::string& to);
    void renameVariant(const std::string& from, const std::string& to);
    // Objects, threads and devices of the hardware that have another name now, in the order in which that was done.
    const std::vector<std::pair<std::string, std::string>>& renamed() const { return m_renamed; }
    // With everything that is created for these objects, and what is sent to them.
    void remove(const std::string& name);
    // A copy under another name behind it, with what is below it left out.
    void duplicate(const std::string& name, const std::string& copy);

    // Where an object, thread or device of the hardware of that name stands; empty = nowhere.
    Steps find(const std::string& name) const;
    // No object, thread, device of the hardware or section has it: "Queue", "Queue2", "Queue3", ...
    std::string freeName(const std::string& stem) const;

private:
    Draft() = default;
    json::Value* at(const Steps& steps, json::Kind made);
    const json::Value* look(const Steps& steps) const;
    template <class Change>
    void eachSetting(Change change);
    void renumber(const Steps& list, const std::vector<std::size_t>& order);
    std::vector<std::string> below(const std::string& object) const;
    void forget(const std::string& name);
    void settle(ObjectType type);

    json::Value m_root;
    Edits m_edits;
    std::vector<std::pair<std::string, std::string>> m_renamed;
};

// A text in which names stand, as an order ("0 1:Disk 0x2") or a condition ("Device.lock == free"), with another name in place of one.
std::string withName(std::string_view text, const std::string& from, const std::string& to);
// How often a text has this word.
std::size_t mentions(std::string_view text, std::string_view word);

// The text with these settings in it, for a file that is read without them. Those of a variant become its own; `first` has it
// come first, so that reading the file takes it. Without variants they become keys.
std::string withSettings(const Texts& texts, const Edits& edits, bool first = true);

} // namespace syncscope::scenario
