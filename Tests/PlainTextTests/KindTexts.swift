import Diagnostics
import Facts
import PlainText
import Postings

/// Reads a text in which `{NL}`, `{EN}` or `{DE}` stands for a paragraph in that language.
func posting(ofKind text: String) -> Posting {
  var text = text
  for (mark, paragraph) in [
    ("{NL}", KindTexts.dutch), ("{EN}", KindTexts.english), ("{DE}", KindTexts.german),
  ] {
    text = text.split(separator: mark, omittingEmptySubsequences: false).joined(
      separator: paragraph)
  }
  return Posting(readPosting(SourceText(path: "a.txt", text: text + "\n")), slug: "a")
}

/// Paragraphs that name nobody and no place.
enum KindTexts {
  static let dutch = """
    Je werkt met een klein team aan de oude boeken van het huis en je leert elke dag wat bij. Dat is niet altijd \
    makkelijk, maar wel mooi, en wij denken dat je het leuk vindt.
    """

  static let english = """
    You will work with a small team on the old books of the house and learn something every day. That is not always \
    easy, but it is fine work and we think that you will like it.
    """

  static let german = """
    Du arbeitest mit einem kleinen Team an den alten Büchern des Hauses und lernst jeden Tag dazu. Das ist nicht immer \
    leicht, aber es ist eine schöne Arbeit für uns und für dich.
    """
}
