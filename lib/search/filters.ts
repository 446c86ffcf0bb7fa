import type { Filter } from './filter'
import { areaFilter } from './filters/area'
import { awardFilter } from './filters/award'
import { daysFilter } from './filters/days'
import { feeFilter } from './filters/fee'
import { intakeFilter } from './filters/intake'
import { modeFilter } from './filters/mode'
import { roleFilter } from './filters/role'
import { statusFilter } from './filters/status'
import { textFilter } from './filters/text'
import { townFilter } from './filters/town'

/** Every filter, in the order of the form. List, counts, chips, addresses and data files are all made from this list. */
export const filters: readonly Filter[] = [
  textFilter,
  areaFilter,
  townFilter,
  awardFilter,
  feeFilter,
  daysFilter,
  modeFilter,
  statusFilter,
  roleFilter,
  intakeFilter,
]
