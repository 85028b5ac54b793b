// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All the services there are, for doors that use several.
#pragma once

#include "engine/services/data_service.h"
#include "engine/services/difference_service.h"
#include "engine/services/job_service.h"
#include "engine/services/schedule_service.h"
#include "engine/services/table_service.h"
#include "engine/services/workflow_service.h"

namespace aw::services
{

struct Services {
    DataService &data;
    WorkflowService &workflows;
    JobService &jobs;
    TableService &tables;
    ScheduleService &schedules;
    DifferenceService &differences;
};

} // namespace aw::services
