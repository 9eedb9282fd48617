"""From characters to words: tokens, sentences and quotation marks of an article."""
