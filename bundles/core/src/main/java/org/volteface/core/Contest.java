package org.volteface.core;

import java.util.Optional;

/**
 * Who is held against whom in a shadow run.
 *
 * @param candidate the analysers on trial
 * @param inForce those in force, where there is one for every role
 * @param limit the time that they have, which ends with the run
 */
record Contest(Calls candidate, Optional<Calls> inForce, TimeLimit limit) {}
