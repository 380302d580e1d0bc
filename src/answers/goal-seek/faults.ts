import { DomainError, faultLimit, type Fault } from '../../errors.js'

/**
 * Run a step of a goal: names and numbers are resolved as those of patches are, and what is refused is a fault of the goal.
 *
 * @param place  pointer of the part of the goal that the step is about
 * @throws {DomainError} `GOAL_INVALID` with every fault of the step
 */
export const refuseAsGoal = <T>(step: () => T, place = ''): T => {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const faults = error.faults.slice(0, faultLimit).map(fault => ofGoal(fault, place))
    const detail = faults.length === 1 ? error.message : `${faults.length} faults in the goal are listed in errors.`
    throw new DomainError('GOAL_INVALID', { detail }, faults)
  }
}

const ofGoal = (fault: Fault, place: string): Fault => ({
  ...fault,
  pointer: place + fault.pointer,
  code: fault.code === 'PATCH_INVALID' ? 'GOAL_INVALID' : fault.code
})
