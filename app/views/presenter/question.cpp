#include "app/views/presenter/question.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace syncscope::views {

namespace {

// Headings stay in English in every language of a lesson: programs look for them.
QString section(const QString& lesson, const QString& heading)
{
    QStringList lines;
    bool inside = false;
    for (const QString& line : lesson.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## "))) {
            inside = line.mid(3).trimmed() == heading;
            continue;
        }
        if (inside)
            lines << line;
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

QString joined(const QString& text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\t]*\\n[ \\t]*(?=\\S)"));
    static const QRegularExpression paragraph(QStringLiteral("\\n\\s*\\n"));
    QStringList parts;
    for (QString part : text.split(paragraph, Qt::SkipEmptyParts))
        parts << part.trimmed().replace(breaks, QStringLiteral(" "));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

std::optional<Question> questionOf(const QString& lesson)
{
    const QString asked = section(lesson, QStringLiteral("Predict"));
    if (asked.isEmpty())
        return std::nullopt;
    Question question;
    static const QRegularExpression choice(QStringLiteral("^- \\*\\*([a-z])\\*\\* +(.*(?:\\n  .*)*)"), QRegularExpression::MultilineOption);
    const QString wrong = section(lesson, QStringLiteral("Wrong answers"));
    QHash<QString, QString> refuted;
    for (auto it = choice.globalMatch(wrong); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        refuted.insert(match.captured(1), joined(match.captured(2)));
    }
    qsizetype first = asked.size();
    for (auto it = choice.globalMatch(asked); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        first = qMin(first, match.capturedStart());
        question.choices.push_back({match.captured(1), joined(match.captured(2)), refuted.value(match.captured(1))});
    }
    question.text = joined(asked.left(first));
    const QString answer = section(lesson, QStringLiteral("Answer"));
    static const QRegularExpression right(QStringLiteral("\\A\\*\\*([a-z])\\.?\\*\\*\\.?\\s*"));
    const QRegularExpressionMatch match = right.match(answer);
    question.right = match.captured(1);
    question.answer = joined(match.hasMatch() ? answer.mid(match.capturedEnd()) : answer);
    return question;
}

QString introductionOf(const QString& lesson)
{
    QString text = lesson;
    text.remove(QRegularExpression(QStringLiteral("\\A\\s*# [^\\n]*\\n")));
    const qsizetype end = text.indexOf(QRegularExpression(QStringLiteral("^## "), QRegularExpression::MultilineOption));
    return joined(end < 0 ? text : text.left(end));
}

} // namespace syncscope::views
