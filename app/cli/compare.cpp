#include "app/cli/cells.h"
#include "app/cli/commands.h"

#include "engine/report/grid.h"

namespace syncscope::cli {

Answer compareCommand(const Options& options)
{
    auto compared = compareCells(options, Orders::AsVerdict);
    if (!compared)
        return mistaken(std::move(compared.error()));
    Answer answer;
    answer.mistakes = std::move(compared->warnings);
    answer.limit = std::move(compared->limit);
    answer.text = options.json ? report::gridJson(compared->grid) : report::gridText(compared->grid);
    return answer;
}

} // namespace syncscope::cli
