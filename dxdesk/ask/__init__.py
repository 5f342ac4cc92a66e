"""The town is asked: question set, interview, staffing, system ledger, municipality."""
