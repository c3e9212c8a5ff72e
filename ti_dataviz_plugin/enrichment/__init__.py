"""What local experts add to the official files: contributions, their journal, their merge."""
