#include "app/views/help/glossary.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

static void initHelp() { Q_INIT_RESOURCE(help); }

namespace syncscope::views {

namespace {

QString fileText(const QString& name, const QString& language)
{
    initHelp();
    for (const QString& place : {QStringLiteral(":/help/%1_%2.md").arg(name, language), QStringLiteral(":/help/%1.md").arg(name)}) {
        QFile file(place);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

// "## HEADING" and what stands below it.
std::vector<std::pair<QString, QString>> sections(const QString& text)
{
    std::vector<std::pair<QString, QString>> all;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            all.push_back({line.mid(3).trimmed(), {}});
        else if (!all.empty())
            all.back().second += line + QLatin1Char('\n');
    }
    return all;
}

} // namespace

QString Term::id() const
{
    QString id = name.toLower();
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return id.replace(others, QStringLiteral("-"));
}

Glossary::Glossary(const QString& language)
{
    for (const auto& [heading, body] : sections(fileText(QStringLiteral("glossary"), language))) {
        // A translated heading keeps the English term, by which it is linked: "Spinlock = Spin lock".
        const QStringList sides = heading.split(QStringLiteral(" = "));
        Term term{sides.back(), {sides.front()}, {}, {}};
        if (sides.size() > 1)
            term.names << sides.back();
        QStringList text;
        for (const QString& line : body.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1String("Also: ")))
                for (const QString& name : line.mid(6).split(QLatin1Char(',')))
                    term.names << name.trimmed();
            else if (line.startsWith(QLatin1String("Source: ")))
                term.source = line.mid(8);
            else
                text << line;
        }
        term.text = text.join(QLatin1Char(' '));
        m_terms.push_back(std::move(term));
    }
}

const Term* Glossary::find(const QString& id) const
{
    const auto at = std::find_if(m_terms.begin(), m_terms.end(), [&](const Term& t) { return t.id() == id; });
    return at == m_terms.end() ? nullptr : &*at;
}

QString Glossary::linked(const QString& markdown, const QString& prefix) const
{
    struct Place {
        qsizetype at, length;
        QString id;
    };
    // Where a link may not stand: code, links, headings.
    std::vector<std::pair<qsizetype, qsizetype>> closed;
    static const QRegularExpression others(QStringLiteral("```[\\s\\S]*?```|`(?:[^`\\n]|\\n(?!\\s*\\n))*`|\\[[^\\]]*\\]\\([^)]*\\)|^#[^\\n]*$|https?://\\S+"), QRegularExpression::MultilineOption);
    for (auto it = others.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        closed.push_back({match.capturedStart(), match.capturedEnd()});
    }
    std::vector<Place> places;
    const auto isFree = [&](qsizetype from, qsizetype to) {
        return std::none_of(closed.begin(), closed.end(), [&](const auto& c) { return from < c.second && c.first < to; })
            && std::none_of(places.begin(), places.end(), [&](const Place& p) { return from < p.at + p.length && p.at < to; });
    };
    // Longer names first: "lost update" is not an update.
    std::vector<std::pair<QString, const Term*>> names;
    for (const Term& term : m_terms)
        for (const QString& name : term.names)
            names.push_back({name, &term});
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    QStringList done;
    for (const auto& [name, term] : names) {
        if (done.contains(term->id()))
            continue;
        // A blank of the name may be the end of a line; a plural is the term, too.
        QString pattern = QRegularExpression::escape(name);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        const bool plain = name == name.toLower() || name.front().isUpper();
        const QRegularExpression word(QStringLiteral("(?<![\\w-])%1s?(?![\\w-])").arg(pattern),
            plain && !name.contains(QLatin1Char('_')) && name != name.toUpper() ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
        for (auto it = word.globalMatch(markdown); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!isFree(match.capturedStart(), match.capturedEnd()))
                continue;
            places.push_back({match.capturedStart(), match.capturedLength(), term->id()});
            done << term->id();
            break;
        }
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.at > b.at; });
    QString text = markdown;
    for (const Place& p : places)
        text.replace(p.at, p.length, QStringLiteral("[%1](%2%3)").arg(text.mid(p.at, p.length), prefix, p.id));
    return text;
}

std::vector<HelpTopic> helpTopics(const QString& language)
{
    std::vector<HelpTopic> topics;
    for (const auto& [heading, body] : sections(fileText(QStringLiteral("help"), language)))
        topics.push_back({heading.section(QLatin1Char(' '), 0, 0), heading.section(QLatin1Char(' '), 1), body.trimmed()});
    return topics;
}

} // namespace syncscope::views
