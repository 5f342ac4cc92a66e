"""Who goes where on which days: pool, problem, solver, explanation."""
