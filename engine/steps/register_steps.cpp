// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/register_steps.h"

#include "engine/steps/column_steps.h"
#include "engine/steps/combine_steps.h"
#include "engine/steps/explode_step.h"
#include "engine/steps/fill_steps.h"
#include "engine/steps/flatten_step.h"
#include "engine/steps/formula_steps.h"
#include "engine/steps/identity_steps.h"
#include "engine/steps/inline_table_step.h"
#include "engine/steps/join_step.h"
#include "engine/steps/loading_step.h"
#include "engine/steps/lookup_step.h"
#include "engine/steps/missing_steps.h"
#include "engine/steps/note_step.h"
#include "engine/steps/parse_steps.h"
#include "engine/steps/parts_steps.h"
#include "engine/steps/postgres_steps.h"
#include "engine/steps/python_step.h"
#include "engine/steps/read_file_step.h"
#include "engine/steps/read_url_step.h"
#include "engine/steps/reshape_steps.h"
#include "engine/steps/row_steps.h"
#include "engine/steps/set_steps.h"
#include "engine/steps/spread_steps.h"
#include "engine/steps/sql_step.h"
#include "engine/steps/standardise_step.h"
#include "engine/steps/stored_data_step.h"
#include "engine/steps/sub_workflow_steps.h"
#include "engine/steps/text_steps.h"
#include "engine/steps/validation_step.h"
#include "engine/steps/value_steps.h"
#include "engine/steps/window_step.h"
#include "engine/steps/write_database_step.h"
#include "engine/steps/write_file_step.h"

namespace aw::steps
{

void registerSteps(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<LoadingStep>());
    catalogue.add(std::make_unique<ValidationStep>(catalogue));
    catalogue.add(std::make_unique<InlineTableStep>());
    catalogue.add(std::make_unique<SqlStep>());
    catalogue.add(std::make_unique<PythonStep>());
    catalogue.add(std::make_unique<LookupStep>());
    catalogue.add(std::make_unique<WriteFileStep>());
    catalogue.add(std::make_unique<WriteDatabaseStep>());
    catalogue.add(std::make_unique<ReadFileStep>());
    catalogue.add(std::make_unique<ReadUrlStep>());
    catalogue.add(std::make_unique<StoredDataStep>());
    catalogue.add(std::make_unique<ReadPostgresStep>());
    catalogue.add(std::make_unique<WritePostgresStep>());
    catalogue.add(std::make_unique<NoteStep>());
    catalogue.add(std::make_unique<SubWorkflowStep>());
    catalogue.add(std::make_unique<ForEachFileStep>());
    catalogue.add(std::make_unique<JoinStep>());
    catalogue.add(std::make_unique<UnionRowsStep>());
    catalogue.add(std::make_unique<AggregateStep>());
    catalogue.add(std::make_unique<PivotStep>());
    catalogue.add(std::make_unique<WindowStep>());
    catalogue.add(std::make_unique<ExceptRowsStep>());
    catalogue.add(std::make_unique<IntersectRowsStep>());
    catalogue.add(std::make_unique<ExplodeListStep>());
    catalogue.add(std::make_unique<BinValuesStep>());
    catalogue.add(std::make_unique<ScaleValuesStep>());
    catalogue.add(std::make_unique<FlagOutliersStep>());
    catalogue.add(std::make_unique<StandardiseValuesStep>());
    catalogue.add(std::make_unique<FilterStep>());
    catalogue.add(std::make_unique<SortStep>());
    catalogue.add(std::make_unique<TopRowsStep>());
    catalogue.add(std::make_unique<DeduplicateStep>());
    catalogue.add(std::make_unique<SampleRowsStep>());
    catalogue.add(std::make_unique<FormulaStep>());
    catalogue.add(std::make_unique<ConditionalStep>());
    catalogue.add(std::make_unique<SelectColumnsStep>());
    catalogue.add(std::make_unique<RenameColumnsStep>());
    catalogue.add(std::make_unique<FillMissingStep>());
    catalogue.add(std::make_unique<ImputeValuesStep>());
    catalogue.add(std::make_unique<CoalesceColumnsStep>());
    catalogue.add(std::make_unique<DropMissingStep>());
    catalogue.add(std::make_unique<CleanTextStep>());
    catalogue.add(std::make_unique<ReplaceTextStep>());
    catalogue.add(std::make_unique<SplitColumnStep>());
    catalogue.add(std::make_unique<MergeColumnsStep>());
    catalogue.add(std::make_unique<ExtractTextStep>());
    catalogue.add(std::make_unique<ParseDatesStep>());
    catalogue.add(std::make_unique<ParseNumbersStep>());
    catalogue.add(std::make_unique<RowIdStep>());
    catalogue.add(std::make_unique<HashColumnStep>());
    catalogue.add(std::make_unique<OneHotStep>());
    catalogue.add(std::make_unique<TransposeStep>());
    catalogue.add(std::make_unique<FlattenJsonStep>());
}

} // namespace aw::steps
