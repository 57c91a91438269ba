#include "app/document/view_memory.h"

#include "app/document/sentences.h"
#include "app/files/files.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>
#include <QtCore/QUrl>

namespace syncscope::document {

namespace {

constexpr int kFormat = 1;
const QString kFormatKey = QStringLiteral("format");
// In the settings: the view, and which text the file beside the scenario had.
const QString kViewKey = QStringLiteral("view"), kBesideKey = QStringLiteral("beside");

QString markOf(const QByteArray& text)
{
    return text.isEmpty() ? QString() : QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

ViewMemory::ViewMemory(QSettings& settings, std::function<bool(const QJsonObject&)> understands)
    : m_settings(settings)
    , m_understands(std::move(understands))
{
}

void ViewMemory::follow(const Document& document)
{
    m_key = document.memoryKey();
    m_file.clear();
    m_trouble.clear();
    if (m_key.isEmpty() || !document.hasPlace())
        return;
    // A folder has one scenario.json; further scenarios in it are files of other names.
    const QString ending = QStringLiteral(".json");
    m_file = m_key.endsWith(ending) && !QFileInfo(m_key).isDir() ? m_key.chopped(ending.size()) + QStringLiteral(".view.json") : QDir(m_key).filePath(QStringLiteral("view.json"));
}

QString ViewMemory::entry() const
{
    // A slash of a path would make a group of it.
    return QStringLiteral("arrangement/") + QString::fromLatin1(QUrl::toPercentEncoding(m_key));
}

std::optional<QJsonObject> ViewMemory::understood(const QJsonValue& json, QString* why) const
{
    const QJsonObject view = json.toObject();
    const qint64 format = view.value(kFormatKey).toInteger();
    if (format > kFormat)
        *why = tr("it has format %1, and this program knows up to %2").arg(format).arg(kFormat);
    else if (!json.isObject() || format != kFormat || !m_understands(view))
        *why = tr("it is not what this program writes");
    else
        return view;
    return {};
}

ViewMemory::There ViewMemory::there() const
{
    There there;
    const QFileInfo file(m_file);
    if (m_file.isEmpty() || (!file.exists() && !file.isSymLink()))
        return there;
    there.exists = true;
    if (!file.isFile()) { // Reading from something else may never end.
        there.why = tr("it is not an ordinary file");
        return there;
    }
    const auto text = files::readText(m_file.toStdString());
    if (!text) {
        there.why = said(text.error().front().whole());
        return there;
    }
    there.text = QByteArray::fromStdString(*text);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(there.text, &error);
    if (error.error == QJsonParseError::NoError)
        there.view = understood(json.isObject() ? QJsonValue(json.object()) : QJsonValue(), &there.why);
    else
        there.why = error.errorString();
    return there;
}

QString ViewMemory::leftAlone(const There& file) const
{
    return tr("%1 beside this scenario cannot be used: %2. It stays as it is; lanes and markers are kept on this computer only.").arg(QFileInfo(m_file).fileName(), file.why);
}

bool ViewMemory::hasFile() const { return !m_file.isEmpty() && QFileInfo::exists(m_file); }

QJsonObject ViewMemory::read()
{
    m_trouble.clear();
    if (m_key.isEmpty())
        return {};
    const There file = there();
    if (file.exists && !file.view)
        m_trouble = leftAlone(file);
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.value(entry()).toString().toUtf8()).object();
    if (kept.value(kBesideKey).toString() == markOf(file.text))
        if (QString why; const auto view = understood(kept.value(kViewKey), &why))
            return *view;
    return file.view.value_or(QJsonObject());
}

void ViewMemory::write(const QJsonObject& view)
{
    m_trouble.clear();
    if (m_key.isEmpty())
        return;
    const There file = there();
    QJsonObject whole = file.view.value_or(QJsonObject());
    whole.insert(kFormatKey, kFormat);
    for (auto at = view.begin(); at != view.end(); ++at)
        whole.insert(at.key(), at.value());
    if (!m_file.isEmpty() && file.exists && !file.view) {
        m_trouble = leftAlone(file);
    } else if (!m_file.isEmpty()) {
        Diagnostics mistakes;
        if (file.view != whole)
            mistakes = files::writeText(m_file.toStdString(), QJsonDocument(whole).toJson(QJsonDocument::Indented).toStdString());
        if (mistakes.empty()) {
            m_settings.remove(entry());
            return;
        }
        m_trouble = tr("%1 beside this scenario: %2. Lanes and markers are kept on this computer only.").arg(QFileInfo(m_file).fileName(), said(mistakes.front().whole()));
    }
    const QJsonObject kept{{kBesideKey, markOf(file.text)}, {kViewKey, whole}};
    m_settings.setValue(entry(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace syncscope::document
