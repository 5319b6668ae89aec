// The default theme in the binary: every file of Templates/, byte for byte. A test compares this list with
// the folder; who adds a file there adds its three lines and its row here.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_404_html[] = {
#embed "../../Templates/404.html"
};
static const unsigned char file_README_md[] = {
#embed "../../Templates/README.md"
};
static const unsigned char file_archive_html[] = {
#embed "../../Templates/archive.html"
};
static const unsigned char file_closing_soon_html[] = {
#embed "../../Templates/closing-soon.html"
};
static const unsigned char file_facet_html[] = {
#embed "../../Templates/facet.html"
};
static const unsigned char file_favicon_svg[] = {
#embed "../../Templates/favicon.svg"
};
static const unsigned char file_following_js[] = {
#embed "../../Templates/following.js"
};
static const unsigned char file_icon_png[] = {
#embed "../../Templates/icon.png"
};
static const unsigned char file_index_html[] = {
#embed "../../Templates/index.html"
};
static const unsigned char file_layout_html[] = {
#embed "../../Templates/layout.html"
};
static const unsigned char file_loosen_js[] = {
#embed "../../Templates/loosen.js"
};
static const unsigned char file_matching_js[] = {
#embed "../../Templates/matching.js"
};
static const unsigned char file_near_js[] = {
#embed "../../Templates/near.js"
};
static const unsigned char file_organisation_html[] = {
#embed "../../Templates/organisation.html"
};
static const unsigned char file_own_css[] = {
#embed "../../Templates/own.css"
};
static const unsigned char file_page_html[] = {
#embed "../../Templates/page.html"
};
static const unsigned char file_parts_after_body_html[] = {
#embed "../../Templates/parts/after-body.html"
};
static const unsigned char file_parts_blank_card_html[] = {
#embed "../../Templates/parts/blank-card.html"
};
static const unsigned char file_parts_browse_html[] = {
#embed "../../Templates/parts/browse.html"
};
static const unsigned char file_parts_card_html[] = {
#embed "../../Templates/parts/card.html"
};
static const unsigned char file_parts_empty_list_html[] = {
#embed "../../Templates/parts/empty-list.html"
};
static const unsigned char file_parts_facts_html[] = {
#embed "../../Templates/parts/facts.html"
};
static const unsigned char file_parts_filters_html[] = {
#embed "../../Templates/parts/filters.html"
};
static const unsigned char file_parts_follow_html[] = {
#embed "../../Templates/parts/follow.html"
};
static const unsigned char file_parts_footer_html[] = {
#embed "../../Templates/parts/footer.html"
};
static const unsigned char file_parts_head_html[] = {
#embed "../../Templates/parts/head.html"
};
static const unsigned char file_parts_least_html[] = {
#embed "../../Templates/parts/least.html"
};
static const unsigned char file_parts_list_html[] = {
#embed "../../Templates/parts/list.html"
};
static const unsigned char file_parts_near_html[] = {
#embed "../../Templates/parts/near.html"
};
static const unsigned char file_parts_pagination_html[] = {
#embed "../../Templates/parts/pagination.html"
};
static const unsigned char file_parts_search_html[] = {
#embed "../../Templates/parts/search.html"
};
static const unsigned char file_parts_statement_html[] = {
#embed "../../Templates/parts/statement.html"
};
static const unsigned char file_parts_words_html[] = {
#embed "../../Templates/parts/words.html"
};
static const unsigned char file_posting_html[] = {
#embed "../../Templates/posting.html"
};
static const unsigned char file_saved_html[] = {
#embed "../../Templates/saved.html"
};
static const unsigned char file_results_js[] = {
#embed "../../Templates/results.js"
};
static const unsigned char file_saved_js[] = {
#embed "../../Templates/saved.js"
};
static const unsigned char file_search_js[] = {
#embed "../../Templates/search.js"
};
static const unsigned char file_share_js[] = {
#embed "../../Templates/share.js"
};
static const unsigned char file_site_js[] = {
#embed "../../Templates/site.js"
};
static const unsigned char file_social_png[] = {
#embed "../../Templates/social.png"
};
static const unsigned char file_strings_de_txt[] = {
#embed "../../Templates/strings.de.txt"
};
static const unsigned char file_strings_en_txt[] = {
#embed "../../Templates/strings.en.txt"
};
static const unsigned char file_strings_nl_txt[] = {
#embed "../../Templates/strings.nl.txt"
};
static const unsigned char file_style_css[] = {
#embed "../../Templates/style.css"
};
static const unsigned char file_value_html[] = {
#embed "../../Templates/value.html"
};

static const struct prikbord_file files[] = {
  {"404.html", file_404_html, sizeof file_404_html},
  {"README.md", file_README_md, sizeof file_README_md},
  {"archive.html", file_archive_html, sizeof file_archive_html},
  {"closing-soon.html", file_closing_soon_html, sizeof file_closing_soon_html},
  {"facet.html", file_facet_html, sizeof file_facet_html},
  {"favicon.svg", file_favicon_svg, sizeof file_favicon_svg},
  {"following.js", file_following_js, sizeof file_following_js},
  {"icon.png", file_icon_png, sizeof file_icon_png},
  {"index.html", file_index_html, sizeof file_index_html},
  {"layout.html", file_layout_html, sizeof file_layout_html},
  {"loosen.js", file_loosen_js, sizeof file_loosen_js},
  {"matching.js", file_matching_js, sizeof file_matching_js},
  {"near.js", file_near_js, sizeof file_near_js},
  {"organisation.html", file_organisation_html, sizeof file_organisation_html},
  {"own.css", file_own_css, sizeof file_own_css},
  {"page.html", file_page_html, sizeof file_page_html},
  {"parts/after-body.html", file_parts_after_body_html, sizeof file_parts_after_body_html},
  {"parts/blank-card.html", file_parts_blank_card_html, sizeof file_parts_blank_card_html},
  {"parts/browse.html", file_parts_browse_html, sizeof file_parts_browse_html},
  {"parts/card.html", file_parts_card_html, sizeof file_parts_card_html},
  {"parts/empty-list.html", file_parts_empty_list_html, sizeof file_parts_empty_list_html},
  {"parts/facts.html", file_parts_facts_html, sizeof file_parts_facts_html},
  {"parts/filters.html", file_parts_filters_html, sizeof file_parts_filters_html},
  {"parts/follow.html", file_parts_follow_html, sizeof file_parts_follow_html},
  {"parts/footer.html", file_parts_footer_html, sizeof file_parts_footer_html},
  {"parts/head.html", file_parts_head_html, sizeof file_parts_head_html},
  {"parts/least.html", file_parts_least_html, sizeof file_parts_least_html},
  {"parts/list.html", file_parts_list_html, sizeof file_parts_list_html},
  {"parts/near.html", file_parts_near_html, sizeof file_parts_near_html},
  {"parts/pagination.html", file_parts_pagination_html, sizeof file_parts_pagination_html},
  {"parts/search.html", file_parts_search_html, sizeof file_parts_search_html},
  {"parts/statement.html", file_parts_statement_html, sizeof file_parts_statement_html},
  {"parts/words.html", file_parts_words_html, sizeof file_parts_words_html},
  {"posting.html", file_posting_html, sizeof file_posting_html},
  {"saved.html", file_saved_html, sizeof file_saved_html},
  {"results.js", file_results_js, sizeof file_results_js},
  {"saved.js", file_saved_js, sizeof file_saved_js},
  {"search.js", file_search_js, sizeof file_search_js},
  {"share.js", file_share_js, sizeof file_share_js},
  {"site.js", file_site_js, sizeof file_site_js},
  {"social.png", file_social_png, sizeof file_social_png},
  {"strings.de.txt", file_strings_de_txt, sizeof file_strings_de_txt},
  {"strings.en.txt", file_strings_en_txt, sizeof file_strings_en_txt},
  {"strings.nl.txt", file_strings_nl_txt, sizeof file_strings_nl_txt},
  {"style.css", file_style_css, sizeof file_style_css},
  {"value.html", file_value_html, sizeof file_value_html},
};

struct prikbord_files prikbord_theme(void) {
  return (struct prikbord_files){files, sizeof files / sizeof *files};
}
