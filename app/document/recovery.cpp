#include "app/document/recovery.h"

#include "app/files/files.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <algorithm>
#include <optional>

namespace syncscope::document {

namespace {

const QString kEnding = QStringLiteral(".unsaved.json");
constexpr int kFormat = 1;

QString text(const std::string& s) { return QString::fromStdString(s); }
QString lockOf(const QString& file) { return file + QStringLiteral(".lock"); }

std::optional<Leftover> readLeftover(const QString& file)
{
    const auto bytes = files::readText(file.toStdString());
    if (!bytes)
        return {};
    QJsonParseError error;
    const QJsonObject o = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes), &error).object();
    if (error.error != QJsonParseError::NoError || o.value(QLatin1String("format")).toInt() != kFormat || !o.value(QLatin1String("scenario")).isString()
        || !o.value(QLatin1String("driver")).isString())
        return {};
    Leftover l;
    const auto words = [&](const char* key) { return o.value(QLatin1String(key)).toString(); };
    l.file = file;
    l.title = words("title");
    l.time = words("time");
    l.place = words("place");
    l.shipped = o.value(QLatin1String("shipped")).toBool();
    l.scenario = words("scenario").toStdString();
    l.driver = words("driver").toStdString();
    l.lesson = words("lesson").toStdString();
    l.edits.variant = words("variant").toStdString();
    for (const QJsonValue& v : o.value(QLatin1String("set")).toArray())
        l.edits.set.push_back(v.toString().toStdString());
    return l;
}

} // namespace

Recovery::Recovery(const QString& folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kEnding))
{
}

Diagnostics Recovery::write(const Leftover& work)
{
    if (!m_lock) {
        if (!QDir().mkpath(m_folder))
            return {{.place = {m_folder.toStdString(), 0, 0}, .code = "no-folder", .message = say("this folder cannot be made, so unsaved work is not kept")}};
        m_lock = std::make_unique<QLockFile>(lockOf(m_file));
        m_lock->setStaleLockTime(0);
        m_lock->lock();
    }
    QJsonArray set;
    for (const std::string& s : work.edits.set)
        set.append(text(s));
    QJsonObject o;
    o.insert(QLatin1String("format"), kFormat);
    o.insert(QLatin1String("title"), work.title);
    o.insert(QLatin1String("time"), QDateTime::currentDateTime().toString(Qt::ISODate));
    o.insert(QLatin1String("place"), work.place);
    o.insert(QLatin1String("shipped"), work.shipped);
    o.insert(QLatin1String("scenario"), text(work.scenario));
    o.insert(QLatin1String("driver"), text(work.driver));
    o.insert(QLatin1String("lesson"), text(work.lesson));
    o.insert(QLatin1String("variant"), text(work.edits.variant));
    o.insert(QLatin1String("set"), set);
    return files::writeText(m_file.toStdString(), QJsonDocument(o).toJson().toStdString());
}

void Recovery::clear()
{
    QFile::remove(m_file);
    m_lock.reset();
}

std::vector<Leftover> Recovery::leftovers() const
{
    std::vector<Leftover> all;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name)) {
        const QString file = folder.filePath(name);
        if (file == m_file)
            continue;
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // Its program is still there.
        if (auto one = readLeftover(file))
            all.push_back(std::move(*one));
    }
    std::stable_sort(all.begin(), all.end(), [](const Leftover& a, const Leftover& b) { return a.time > b.time; });
    return all;
}

void Recovery::discard(const Leftover& leftover)
{
    QLockFile lock(lockOf(leftover.file));
    lock.setStaleLockTime(0);
    if (leftover.file.endsWith(kEnding) && lock.tryLock(0))
        QFile::remove(leftover.file);
}

} // namespace syncscope::document
