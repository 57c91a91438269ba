#include "app/views/configuration/object_answer.h"

#include "app/document/sentences.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"

#include "engine/base/words.h"

#include <algorithm>

namespace syncscope::views {

namespace {

QString words(const std::string& s) { return QString::fromStdString(s); }

template <class All>
auto named(const All& all, const std::string& object) -> decltype(all.data())
{
    for (const auto& one : all)
        if (one.name == object)
            return &one;
    return nullptr;
}

// The check is of the texts as they are. What the driver creates later only a run knows, and of older texts when there is no check.
struct Known {
    const simulation::ObjectView* view = nullptr;
    const std::vector<document::CallbackView>* callbacks = nullptr;
    const trace::Refusal* refusal = nullptr;
    const trace::Refusal* later = nullptr; // not come to, and refused as well then
    bool isOld = false;
};

Known knownOf(const document::Document& document, const document::CheckPtr& check, const std::string& object)
{
    Known k;
    const document::RunPtr& run = document.run();
    if (check && check->isBuilt) {
        k.view = named(check->objects, object);
        k.callbacks = &check->callbacks;
        for (const trace::Refusal& r : check->refusals)
            if (r.object == object)
                k.refusal = &r;
        for (const trace::Refusal& r : check->laterRefusals)
            if (r.object == object)
                k.later = &r;
    }
    const bool later = !k.view || (k.view->status == document::kNotAttempted && run && !document.runIsOlder());
    if (!later || !run)
        return k;
    if (const simulation::ObjectView* view = named(run->answers, object)) {
        k.view = view;
        k.callbacks = &run->callbacks;
        k.refusal = run->trace->refused && run->trace->refused->object == object ? &*run->trace->refused : nullptr;
        k.isOld = document.runIsOlder();
    }
    return k;
}

QString lockWords(const std::string& lock)
{
    if (lock == "spin")
        return ConfigurationEditor::tr("spin lock");
    if (lock == "mutex")
        return ConfigurationEditor::tr("mutex");
    if (lock == "interrupt_spin")
        return ConfigurationEditor::tr("interrupt spin lock");
    if (lock == "wait_lock")
        return ConfigurationEditor::tr("wait lock");
    return words(lock);
}

// What is put off, in one sentence for all callbacks of an object (KMDF X2, X3, P3).
QString deferralOf(const std::vector<document::CallbackView>& callbacks, const std::string& object)
{
    using Deferral = document::CallbackView::Deferral;
    for (const document::CallbackView& c : callbacks) {
        if (c.object != object)
            continue;
        const bool locked = c.lock != "none";
        switch (c.deferral) {
        case Deferral::None: break;
        case Deferral::WorkItem:
            return locked ? ConfigurationEditor::tr("Deferred to a work item of the framework: what comes above PASSIVE_LEVEL, or on a thread that holds the lock.")
                          : ConfigurationEditor::tr("Deferred to a work item of the framework: what comes above PASSIVE_LEVEL.");
        case Deferral::Dpc: return ConfigurationEditor::tr("Deferred to a DPC of the framework: what comes on a thread that holds the lock.");
        case Deferral::Always: return ConfigurationEditor::tr("Deferred always: when it is due, its DPC queues a work item, and that calls it.");
        }
    }
    return {};
}

QString reasonOf(const trace::Refusal& r)
{
    return document::sentence(say(r.reason)) + (r.rule.empty() ? QString() : QStringLiteral(" (%1)").arg(words(r.rule)));
}

QString statusWords(std::uint32_t status)
{
    const std::string_view name = ntstatusName(status);
    return name.empty() ? QStringLiteral("0x") + QString::number(status, 16).toUpper() : words(std::string(name));
}

} // namespace

QString callbackSentence(const document::CallbackView& c)
{
    const QString irql = c.irql == "<=DISPATCH_LEVEL" ? ConfigurationEditor::tr("at the IRQL of whoever calls it, at most DISPATCH_LEVEL") : ConfigurationEditor::tr("at %1").arg(words(c.irql));
    const QString callback = c.function.empty() ? words(c.callback) : QStringLiteral("%1 (%2)").arg(words(c.callback), words(c.function));
    QString line = c.lock == "none" ? ConfigurationEditor::tr("%1 is not serialized and runs %2.").arg(callback, irql)
                                    : ConfigurationEditor::tr("%1 runs with the %2 of %3, %4.").arg(callback, lockWords(c.lock), words(c.owner), irql);
    if (c.hazard)
        line += QLatin1Char(' ') + ConfigurationEditor::tr("The framework accepts that, and it goes wrong when it runs.");
    return line;
}

bool isRefusedLater(const document::Document& document, const std::string& object)
{
    const document::CheckPtr check = document.checked();
    return knownOf(document, check, object).later != nullptr;
}

QString statusOf(const document::Document& document, const std::string& object)
{
    const document::CheckPtr check = document.checked();
    const Known k = knownOf(document, check, object);
    return k.view ? words(k.view->status) : QString();
}

ObjectAnswer answerOf(const document::Document& document, const std::string& object)
{
    const document::CheckPtr check = document.checked();
    const Known k = knownOf(document, check, object);
    const bool hasMistakes = check ? !check->isBuilt : !document.running() && (!document.run() || document.runIsOlder());
    ObjectAnswer a;
    if (!k.view) {
        if (hasMistakes) {
            a.tone = Tone::Caution;
            a.title = ConfigurationEditor::tr("KMDF has not been asked yet");
            a.lines << ConfigurationEditor::tr("The scenario has mistakes, so it has not run.");
        }
        return a;
    }
    const QString older = k.isOld && hasMistakes ? ConfigurationEditor::tr("This is the answer before the last change, which has a mistake.") : QString();
    const simulation::ObjectView& o = *k.view;
    a.title = document::valueText(o.status);
    if (o.status != "STATUS_SUCCESS") {
        a.tone = Tone::Bad;
        if (k.refusal) {
            a.lines << reasonOf(*k.refusal);
            for (const std::string& fix : k.refusal->fixes)
                a.fixes << words(fix);
        } else if (o.status == document::kNotAttempted) {
            a.lines << ConfigurationEditor::tr("It was not created, since an object before it could not be.");
            if (k.later) {
                a.lines << ConfigurationEditor::tr("Once that is mended it is refused as well: %1.").arg(statusWords(k.later->status)) << reasonOf(*k.later);
                for (const std::string& fix : k.later->fixes)
                    a.fixes << words(fix);
            }
        }
        if (!older.isEmpty())
            a.lines << older;
        return a;
    }
    a.tone = o.lock == "none" ? Tone::Neutral : Tone::Good;
    const FrameworkSentence sentence = frameworkSentence(o);
    if (!sentence.title.isEmpty())
        a.title += QStringLiteral(" · ") + sentence.title;
    if (!sentence.text.isEmpty())
        a.lines << sentence.text;
    const QString none = ConfigurationEditor::tr("none of its own");
    if (!o.effectiveScope.empty() || !o.effectiveLevel.empty())
        a.lines << ConfigurationEditor::tr("In force: scope %1, level %2.").arg(o.effectiveScope.empty() ? none : document::valueText(o.effectiveScope), o.effectiveLevel.empty() ? none : document::valueText(o.effectiveLevel));
    a.lines << (o.lock == "none" ? ConfigurationEditor::tr("Lock: none.")
                                 : ConfigurationEditor::tr("Lock: %1 of %2.").arg(lockWords(o.lock), o.lockOwner.empty() ? words(o.name) : words(o.lockOwner)));
    a.lines << (o.presentationLock.empty() ? ConfigurationEditor::tr("WdfObjectAcquireLock: none, and calling it is a bug check.")
                                           : ConfigurationEditor::tr("WdfObjectAcquireLock takes the %1 of %2.").arg(lockWords(o.presentationKind), words(o.presentationOwner)));
    a.lines << (o.passive ? ConfigurationEditor::tr("Its callbacks count as passive: what serializes with them must run at PASSIVE_LEVEL.")
                          : ConfigurationEditor::tr("Its callbacks do not count as passive."));
    for (const document::CallbackView& c : *k.callbacks)
        if (c.object == o.name)
            a.lines << callbackSentence(c);
    if (const QString deferral = deferralOf(*k.callbacks, o.name); !deferral.isEmpty())
        a.lines << deferral;
    if (!older.isEmpty())
        a.lines << older;
    return a;
}

} // namespace syncscope::views
