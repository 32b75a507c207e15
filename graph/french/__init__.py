"""The French language: parse, paragraphs, quotation marks, verb groups; word lists in lexicon/."""
