"""From sources to speakers: who each report belongs to, over the whole article."""
