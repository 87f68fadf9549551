"""What happens to findings after judgement: which of them somebody has already accepted, and why."""
