import Postings
import Templating

// What each kind of page sees, besides `t` and `asset`. The scope of a page is its root record.

/// index.html, closing-soon.html, archive.html: a list of postings.
struct ListScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  static let schema = RecordSchema<ListScope>(
    "list page", "A list of postings.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
      .init("postings", .list(.record(PostingRecord.self)), "The postings on this page.") {
        $0.site.postings(on: $0.page.subject)
      },
      .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
        .record(PaginationRecord(site: $0.site, subject: $0.page.subject))
      },
    ])
}

/// posting.html
struct PostingScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  private var position: Int {
    guard case .posting(let position) = page.subject else {
      preconditionFailure("a posting's page is about a posting")
    }
    return position
  }

  static let schema = RecordSchema<PostingScope>(
    "posting page", "One posting.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
      .init("posting", .record(PostingRecord.self), "The posting.") {
        .record(PostingRecord(site: $0.site, position: $0.position))
      },
      .init("similar", .list(.record(PostingRecord.self)), "Open postings like it.") { scope in
        .list(
          scope.site.similar(to: scope.position).map {
            .record(PostingRecord(site: scope.site, position: $0))
          })
      },
    ])
}

/// facet.html
struct FacetScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  static let schema = RecordSchema<FacetScope>(
    "facet page", "All values of one way to browse.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
      .init("facet", .record(FacetRecord.self), "The way to browse.") { scope in
        .record(FacetRecord(site: scope.site, kind: scope.page.subject.facet))
      },
    ])
}

/// value.html
struct ValueScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  static let schema = RecordSchema<ValueScope>(
    "value page", "The postings with one value.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
      .init("facet", .record(FacetRecord.self), "The way to browse.") { scope in
        .record(FacetRecord(site: scope.site, kind: scope.page.subject.facet))
      },
      .init("value", .record(ValueRecord.self), "The value.") { scope in
        guard case .value(let kind, let position, _) = scope.page.subject else {
          preconditionFailure("a value's page is about a value")
        }
        return .record(ValueRecord(site: scope.site, kind: kind, position: position))
      },
      .init("postings", .list(.record(PostingRecord.self)), "The postings on this page.") {
        $0.site.postings(on: $0.page.subject)
      },
      .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
        .record(PaginationRecord(site: $0.site, subject: $0.page.subject))
      },
    ])
}

/// organisation.html
struct OrganisationScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  static let schema = RecordSchema<OrganisationScope>(
    "organisation page", "An employer and its open postings.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
      .init("facet", .record(FacetRecord.self), "The organisations.") {
        .record(FacetRecord(site: $0.site, kind: .organisation))
      },
      .init("organisation", .record(OrganisationRecord.self), "The employer.") { scope in
        switch scope.page.subject {
        case .value(_, let value, _):
          let first = scope.site.facet(.organisation).values[value].all.first
          return .record(
            OrganisationRecord(
              site: scope.site, value: value,
              profile: first.flatMap { scope.site.board.vacancies[$0].organisation }))
        case .organisation(let profile):
          return .record(OrganisationRecord(site: scope.site, value: nil, profile: profile))
        default: preconditionFailure("an organisation's page is about an organisation")
        }
      },
      .init("postings", .list(.record(PostingRecord.self)), "Its postings on this page.") {
        $0.site.postings(on: $0.page.subject)
      },
      .init("pagination", .record(PaginationRecord.self), "Where it stands in the list.") {
        .record(PaginationRecord(site: $0.site, subject: $0.page.subject))
      },
    ])
}

/// page.html, 404.html
struct PlainScope: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  let site: Site
  let page: PageRecord

  static let schema = RecordSchema<PlainScope>(
    "plain page", "A page of text.",
    [
      .init("board", .record(BoardRecord.self), "The board.") {
        .record(BoardRecord(site: $0.site))
      },
      .init("page", .record(PageRecord.self), "This page.") { .record($0.page) },
    ])
}

extension Site {
  fileprivate func postings(on subject: PageSubject) -> Value {
    .list(slice(subject).map { .record(PostingRecord(site: self, position: $0)) })
  }
}

extension PageSubject {
  fileprivate var facet: FacetKind {
    switch self {
    case .facet(let kind), .value(let kind, _, _): kind
    default: preconditionFailure("a facet's page is about a facet")
    }
  }
}
