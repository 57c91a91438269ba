#include "app/views/help/glossary.h"

#include "app/document/sentences.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

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
    std::vector<std::pair<QString, std::size_t>> names;
    for (std::size_t t = 0; t < m_terms.size(); ++t)
        for (const QString& name : m_terms[t].names)
            names.push_back({name, t});
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, term] : names) {
        // A blank of the name may be the end of a line; a plural is the term, too.
        QString pattern = QRegularExpression::escape(name);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        const bool plain = name == name.toLower() || name.front().isUpper();
        m_names.push_back({QRegularExpression(QStringLiteral("(?<![\\w-])%1s?(?![\\w-])").arg(pattern),
                               plain && !name.contains(QLatin1Char('_')) && name != name.toUpper() ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption),
            term});
    }
}

const Term* Glossary::find(const QString& id) const
{
    const auto at = std::find_if(m_terms.begin(), m_terms.end(), [&](const Term& t) { return t.id() == id; });
    return at == m_terms.end() ? nullptr : &*at;
}

std::vector<Glossary::Place> Glossary::places(const QString& markdown, QStringList& seen) const
{
    // Where a link may not stand: code, links, headings.
    std::vector<std::pair<qsizetype, qsizetype>> closed;
    static const QRegularExpression others(QStringLiteral("```[\\s\\S]*?```|`(?:[^`\\n]|\\n(?!\\s*\\n))*`|\\[[^\\]]*\\]\\([^)]*\\)|^#[^\\n]*$|https?://\\S+"), QRegularExpression::MultilineOption);
    for (auto it = others.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        closed.push_back({match.capturedStart(), match.capturedEnd()});
    }
    // Every place of every name; what is part of a longer name is no place of a shorter one.
    std::vector<Place> all;
    const auto isFree = [&](qsizetype from, qsizetype to) {
        return std::none_of(closed.begin(), closed.end(), [&](const auto& c) { return from < c.second && c.first < to; })
            && std::none_of(all.begin(), all.end(), [&](const Place& p) { return from < p.at + p.length && p.at < to; });
    };
    for (const Name& name : m_names)
        for (auto it = name.word.globalMatch(markdown); it.hasNext();)
            if (const QRegularExpressionMatch match = it.next(); isFree(match.capturedStart(), match.capturedEnd()))
                all.push_back({match.capturedStart(), match.capturedLength(), name.term});
    std::sort(all.begin(), all.end(), [](const Place& a, const Place& b) { return a.at < b.at; });
    std::erase_if(all, [&](const Place& p) {
        const QString id = m_terms[p.term].id();
        if (seen.contains(id))
            return true;
        seen << id;
        return false;
    });
    return all;
}

QString Glossary::linked(const QString& markdown, const QString& prefix) const
{
    QStringList seen;
    return linked(markdown, prefix, seen);
}

QString Glossary::linked(const QString& markdown, const QString& prefix, QStringList& seen) const
{
    const std::vector<Place> all = places(markdown, seen);
    QString text = markdown;
    for (auto p = all.rbegin(); p != all.rend(); ++p)
        text.replace(p->at, p->length, QStringLiteral("[%1](%2%3)").arg(text.mid(p->at, p->length), prefix, m_terms[p->term].id()));
    return text;
}

std::vector<Glossary::Piece> Glossary::pieces(const QString& text, QStringList& seen) const
{
    std::vector<Piece> pieces;
    qsizetype done = 0;
    for (const Place& p : places(text, seen)) {
        if (p.at > done)
            pieces.push_back({text.mid(done, p.at - done), nullptr});
        pieces.push_back({text.mid(p.at, p.length), &m_terms[p.term]});
        done = p.at + p.length;
    }
    if (done < text.size())
        pieces.push_back({text.mid(done), nullptr});
    return pieces;
}

const Glossary& glossary()
{
    static std::map<QString, Glossary> all;
    const QString language = document::language();
    const auto at = all.find(language);
    return at != all.end() ? at->second : all.emplace(language, Glossary(language)).first->second;
}

std::vector<HelpTopic> helpTopics(const QString& language)
{
    std::vector<HelpTopic> topics;
    for (const auto& [heading, body] : sections(fileText(QStringLiteral("help"), language)))
        topics.push_back({heading.section(QLatin1Char(' '), 0, 0), heading.section(QLatin1Char(' '), 1), body.trimmed()});
    return topics;
}

} // namespace syncscope::views
