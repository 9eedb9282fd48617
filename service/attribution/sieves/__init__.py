"""From reports to their speakers: ordered sieves, the most certain first."""
