#include "app/document/library.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace syncscope::document {

namespace {

constexpr qint64 kMostBytes = 16 << 20; // of one file; a scenario is a few kilobytes

Diagnostics mistake(const QString& file, const char* code, const QString& message, const QString& hint = {})
{
    return {{.place = {.file = file.toStdString()}, .code = code, .message = message.toStdString(), .hint = hint.toStdString()}};
}

Expected<std::string> textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(mistake(path, "unreadable-file", QCoreApplication::translate("Library", "cannot be read: %1").arg(file.errorString())));
    if (file.size() > kMostBytes)
        return unexpected(mistake(path, "file-too-large", QCoreApplication::translate("Library", "is larger than 16 MB, which no scenario is")));
    return file.readAll().toStdString();
}

Expected<Source> sourceIn(const QString& scenarioFile)
{
    Source source;
    const QFileInfo info(scenarioFile);
    source.file = info.absoluteFilePath();
    source.folder = info.absolutePath();
    auto scenario = textOf(source.file);
    if (!scenario)
        return unexpected(std::move(scenario.error()));
    source.texts.scenarioFile = info.fileName().toStdString();
    source.texts.scenario = std::move(*scenario);
    // A driver or lesson that is missing is the reader's to report: it knows whether one is needed.
    const QDir folder(source.folder);
    source.texts.driverFile = scenario::driverFile(source.texts.scenario);
    if (const QString driver = folder.filePath(QString::fromStdString(source.texts.driverFile)); QFileInfo::exists(driver)) {
        auto text = textOf(driver);
        if (!text)
            return unexpected(std::move(text.error()));
        source.texts.driver = std::move(*text);
    }
    if (const QString lesson = folder.filePath(QStringLiteral("lesson.md")); QFileInfo::exists(lesson)) {
        auto text = textOf(lesson);
        if (!text)
            return unexpected(std::move(text.error()));
        source.texts.lesson = std::move(*text);
    }
    return source;
}

} // namespace

QString Library::shippedFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/syncscope/scenarios"));
}

Library::Library(const QString& folder) : m_folder(QFileInfo(folder).absoluteFilePath())
{
    const QDir dir(m_folder);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = dir.filePath(name + QStringLiteral("/scenario.json"));
        if (!QFileInfo::exists(file))
            continue;
        const auto source = sourceIn(file);
        const auto read = source ? scenario::read(source->texts) : unexpected(source.error());
        if (!read) {
            m_unreadable << name;
            continue;
        }
        const scenario::Scenario& s = read->scenario;
        m_entries.push_back({s.id.empty() ? name : QString::fromStdString(s.id), QString::fromStdString(s.number), QString::fromStdString(s.title),
            QString::fromStdString(s.part), QString::fromStdString(s.kind), QString::fromStdString(s.summary), dir.filePath(name),
            static_cast<int>(s.difficulty)});
    }
    // C locale: the order of a course does not depend on where it is taught.
    QCollator order{QLocale(QLocale::C)};
    const auto rank = [](const Entry& e) {
        qsizetype digits = 0;
        while (digits < e.number.size() && !e.number[digits].isDigit())
            ++digits;
        return std::tuple(e.number.isEmpty(), e.number.left(digits), e.number.mid(digits).toInt());
    };
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
}

const Entry* Library::find(const QString& idOrNumber) const
{
    for (const Entry& e : m_entries)
        if (e.id == idOrNumber || (!e.number.isEmpty() && e.number.compare(idOrNumber, Qt::CaseInsensitive) == 0))
            return &e;
    return nullptr;
}

Expected<Source> Library::load(const QString& where) const
{
    QString file;
    bool shipped = false;
    if (const Entry* entry = find(where)) {
        file = entry->folder + QStringLiteral("/scenario.json");
        shipped = true;
    } else if (const QFileInfo info(where); info.isDir()) {
        file = QDir(where).filePath(QStringLiteral("scenario.json"));
        if (!QFileInfo::exists(file))
            return unexpected(mistake(where, "no-scenario", QCoreApplication::translate("Library", "this folder has no scenario.json")));
    } else if (info.exists()) {
        file = where;
    } else {
        std::vector<std::string> known;
        for (const Entry& e : m_entries)
            known.push_back(e.id.toStdString());
        const std::string near = nearestName(where.toStdString(), known);
        return unexpected(mistake(where, "no-scenario",
            QCoreApplication::translate("Library", "there is no such scenario, folder or file"),
            near.empty() ? QString() : QCoreApplication::translate("Library", "did you mean \"%1\"?").arg(QString::fromStdString(near))));
    }
    auto source = sourceIn(file);
    if (source)
        source->shipped = shipped || source->folder.startsWith(m_folder + QLatin1Char('/'));
    return source;
}

} // namespace syncscope::document
