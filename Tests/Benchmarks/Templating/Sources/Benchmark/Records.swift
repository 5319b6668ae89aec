import Templating

struct LinkRecord: TemplateRecord {
  let list: LinkList
  let index: Int

  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  static let schema = RecordSchema<LinkRecord>(
    "link", "A title with an address.",
    [
      .init("title", .text, "Its words.") { .text($0.list.links[$0.index].title) },
      .init("url", .url, "Where it leads.") { .url($0.list.links[$0.index].url) },
    ])
}

/// A list by reference, as the board's own records hold the site.
final class LinkList: Sendable {
  let links: [Vacancy.Link]
  init(_ links: [Vacancy.Link]) { self.links = links }
}

struct OrganisationRecord: TemplateRecord {
  let page: VacancyBox

  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  static let schema = RecordSchema<OrganisationRecord>(
    "organisation", "The employer.",
    [
      .init("title", .text, "Its name.") { .text($0.page.vacancy.organisation.title) },
      .init("url", .url, "Its page.") { .url($0.page.vacancy.organisation.url) },
    ])
}

struct ContactRecord: TemplateRecord {
  let page: VacancyBox
  let index: Int

  private var contact: Vacancy.Contact { page.vacancy.contacts[index] }

  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  static let schema = RecordSchema<ContactRecord>(
    "contact", "Whom to ask.",
    [
      .init("name", .text, "") { .text($0.contact.name) },
      .init("role", .optional(.text), "") { $0.contact.role.map { .text($0) } ?? .none },
      .init("email", .text, "") { .text($0.contact.email) },
    ])
}

final class VacancyBox: Sendable {
  let vacancy: Vacancy
  let locations, education, fields, employment, tags, similar, breadcrumbs, facets, pages,
    feeds: LinkList

  init(_ vacancy: Vacancy) {
    self.vacancy = vacancy
    locations = LinkList(vacancy.locations)
    education = LinkList(vacancy.education)
    fields = LinkList(vacancy.fields)
    employment = LinkList(vacancy.employment)
    tags = LinkList(vacancy.tags)
    similar = LinkList(vacancy.similar)
    breadcrumbs = LinkList(vacancy.breadcrumbs)
    facets = LinkList(vacancy.facets)
    pages = LinkList(vacancy.pages)
    feeds = LinkList(vacancy.feeds)
  }
}

struct PageRecord: TemplateRecord {
  let page: VacancyBox

  private static func links(
    _ name: String, _ list: @escaping @Sendable (VacancyBox) -> LinkList
  ) -> RecordSchema<PageRecord>.Field {
    .init(name, .list(.record(LinkRecord.self)), "") { record in
      let list = list(record.page)
      return .list(list.links.indices.map { .record(LinkRecord(list: list, index: $0)) })
    }
  }

  private static func text(
    _ name: String, _ text: @escaping @Sendable (Vacancy) -> String?
  ) -> RecordSchema<PageRecord>.Field {
    .init(name, .optional(.text), "") { text($0.page.vacancy).map { .text($0) } ?? .none }
  }

  func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  static let schema = RecordSchema<PageRecord>(
    "page", "A vacancy.",
    [
      .init("title", .text, "") { .text($0.page.vacancy.title) },
      .init("organisation", .record(OrganisationRecord.self), "") {
        .record(OrganisationRecord(page: $0.page))
      },
      .init("is_closed", .flag, "") { .flag($0.page.vacancy.isClosed) },
      .init("apply", .url, "") { .url($0.page.vacancy.apply) },
      .init("body", .html, "") { .html($0.page.vacancy.body) },
      .init("contacts", .list(.record(ContactRecord.self)), "") { record in
        .list(
          record.page.vacancy.contacts.indices.map {
            .record(ContactRecord(page: record.page, index: $0))
          })
      },
      text("pay") { $0.pay }, text("hours") { $0.hours }, text("workplace") { $0.workplace },
      text("deadline") { $0.deadline }, text("reference") { $0.reference },
      text("starts") { $0.starts },
      links("locations") { $0.locations }, links("education") { $0.education },
      links("fields") { $0.fields },
      links("employment") { $0.employment }, links("tags") { $0.tags },
      links("similar") { $0.similar },
      links("breadcrumbs") { $0.breadcrumbs }, links("facets") { $0.facets },
      links("pages") { $0.pages },
      links("feeds") { $0.feeds },
    ])
}
