// The boards that `init` makes, one a language: every file of Sources/Authoring/Boards/, byte for byte. A test
// compares this list with the folder; who adds a file there adds its three lines and its row here.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_de__gitignore[] = {
#embed "../Authoring/Boards/de/.gitignore"
};
static const unsigned char file_de_Content_board_yml[] = {
#embed "../Authoring/Boards/de/Content/board.yml"
};
static const unsigned char file_de_Content_files_logos_wasserverband_untere_aue_svg[] = {
#embed "../Authoring/Boards/de/Content/files/logos/wasserverband-untere-aue.svg"
};
static const unsigned char file_de_Content_organisations_wasserverband_untere_aue_md[] = {
#embed "../Authoring/Boards/de/Content/organisations/wasserverband-untere-aue.md"
};
static const unsigned char file_de_Content_pages_datenschutz_md[] = {
#embed "../Authoring/Boards/de/Content/pages/datenschutz.md"
};
static const unsigned char file_de_Content_pages_ueber_uns_md[] = {
#embed "../Authoring/Boards/de/Content/pages/ueber-uns.md"
};
static const unsigned char file_de_Content_vacancies_fachkraft_wasserwirtschaft_md[] = {
#embed "../Authoring/Boards/de/Content/vacancies/fachkraft-wasserwirtschaft.md"
};
static const unsigned char file_de_Content_vacancies_praktikum_kommunikation_txt[] = {
#embed "../Authoring/Boards/de/Content/vacancies/praktikum-kommunikation.txt"
};
static const unsigned char file_de_Templates_strings_de_txt[] = {
#embed "../Authoring/Boards/de/Templates/strings.de.txt"
};
static const unsigned char file_en__gitignore[] = {
#embed "../Authoring/Boards/en/.gitignore"
};
static const unsigned char file_en_Content_board_yml[] = {
#embed "../Authoring/Boards/en/Content/board.yml"
};
static const unsigned char file_en_Content_files_logos_low_dykes_water_authority_svg[] = {
#embed "../Authoring/Boards/en/Content/files/logos/low-dykes-water-authority.svg"
};
static const unsigned char file_en_Content_organisations_low_dykes_water_authority_md[] = {
#embed "../Authoring/Boards/en/Content/organisations/low-dykes-water-authority.md"
};
static const unsigned char file_en_Content_pages_about_md[] = {
#embed "../Authoring/Boards/en/Content/pages/about.md"
};
static const unsigned char file_en_Content_pages_privacy_md[] = {
#embed "../Authoring/Boards/en/Content/pages/privacy.md"
};
static const unsigned char file_en_Content_vacancies_archive_intern_txt[] = {
#embed "../Authoring/Boards/en/Content/vacancies/archive-intern.txt"
};
static const unsigned char file_en_Content_vacancies_water_adviser_md[] = {
#embed "../Authoring/Boards/en/Content/vacancies/water-adviser.md"
};
static const unsigned char file_en_Templates_strings_en_txt[] = {
#embed "../Authoring/Boards/en/Templates/strings.en.txt"
};
static const unsigned char file_nl__gitignore[] = {
#embed "../Authoring/Boards/nl/.gitignore"
};
static const unsigned char file_nl_Content_board_yml[] = {
#embed "../Authoring/Boards/nl/Content/board.yml"
};
static const unsigned char file_nl_Content_files_logos_waterschap_de_lage_dijken_svg[] = {
#embed "../Authoring/Boards/nl/Content/files/logos/waterschap-de-lage-dijken.svg"
};
static const unsigned char file_nl_Content_organisations_waterschap_de_lage_dijken_md[] = {
#embed "../Authoring/Boards/nl/Content/organisations/waterschap-de-lage-dijken.md"
};
static const unsigned char file_nl_Content_pages_over_md[] = {
#embed "../Authoring/Boards/nl/Content/pages/over.md"
};
static const unsigned char file_nl_Content_pages_privacy_md[] = {
#embed "../Authoring/Boards/nl/Content/pages/privacy.md"
};
static const unsigned char file_nl_Content_vacancies_adviseur_water_md[] = {
#embed "../Authoring/Boards/nl/Content/vacancies/adviseur-water.md"
};
static const unsigned char file_nl_Content_vacancies_stagiair_communicatie_txt[] = {
#embed "../Authoring/Boards/nl/Content/vacancies/stagiair-communicatie.txt"
};
static const unsigned char file_nl_Templates_strings_nl_txt[] = {
#embed "../Authoring/Boards/nl/Templates/strings.nl.txt"
};

static const struct prikbord_file files[] = {
  {"de/.gitignore", file_de__gitignore, sizeof file_de__gitignore},
  {"de/Content/board.yml", file_de_Content_board_yml, sizeof file_de_Content_board_yml},
  {"de/Content/files/logos/wasserverband-untere-aue.svg", file_de_Content_files_logos_wasserverband_untere_aue_svg, sizeof file_de_Content_files_logos_wasserverband_untere_aue_svg},
  {"de/Content/organisations/wasserverband-untere-aue.md", file_de_Content_organisations_wasserverband_untere_aue_md, sizeof file_de_Content_organisations_wasserverband_untere_aue_md},
  {"de/Content/pages/datenschutz.md", file_de_Content_pages_datenschutz_md, sizeof file_de_Content_pages_datenschutz_md},
  {"de/Content/pages/ueber-uns.md", file_de_Content_pages_ueber_uns_md, sizeof file_de_Content_pages_ueber_uns_md},
  {"de/Content/vacancies/fachkraft-wasserwirtschaft.md", file_de_Content_vacancies_fachkraft_wasserwirtschaft_md, sizeof file_de_Content_vacancies_fachkraft_wasserwirtschaft_md},
  {"de/Content/vacancies/praktikum-kommunikation.txt", file_de_Content_vacancies_praktikum_kommunikation_txt, sizeof file_de_Content_vacancies_praktikum_kommunikation_txt},
  {"de/Templates/strings.de.txt", file_de_Templates_strings_de_txt, sizeof file_de_Templates_strings_de_txt},
  {"en/.gitignore", file_en__gitignore, sizeof file_en__gitignore},
  {"en/Content/board.yml", file_en_Content_board_yml, sizeof file_en_Content_board_yml},
  {"en/Content/files/logos/low-dykes-water-authority.svg", file_en_Content_files_logos_low_dykes_water_authority_svg, sizeof file_en_Content_files_logos_low_dykes_water_authority_svg},
  {"en/Content/organisations/low-dykes-water-authority.md", file_en_Content_organisations_low_dykes_water_authority_md, sizeof file_en_Content_organisations_low_dykes_water_authority_md},
  {"en/Content/pages/about.md", file_en_Content_pages_about_md, sizeof file_en_Content_pages_about_md},
  {"en/Content/pages/privacy.md", file_en_Content_pages_privacy_md, sizeof file_en_Content_pages_privacy_md},
  {"en/Content/vacancies/archive-intern.txt", file_en_Content_vacancies_archive_intern_txt, sizeof file_en_Content_vacancies_archive_intern_txt},
  {"en/Content/vacancies/water-adviser.md", file_en_Content_vacancies_water_adviser_md, sizeof file_en_Content_vacancies_water_adviser_md},
  {"en/Templates/strings.en.txt", file_en_Templates_strings_en_txt, sizeof file_en_Templates_strings_en_txt},
  {"nl/.gitignore", file_nl__gitignore, sizeof file_nl__gitignore},
  {"nl/Content/board.yml", file_nl_Content_board_yml, sizeof file_nl_Content_board_yml},
  {"nl/Content/files/logos/waterschap-de-lage-dijken.svg", file_nl_Content_files_logos_waterschap_de_lage_dijken_svg, sizeof file_nl_Content_files_logos_waterschap_de_lage_dijken_svg},
  {"nl/Content/organisations/waterschap-de-lage-dijken.md", file_nl_Content_organisations_waterschap_de_lage_dijken_md, sizeof file_nl_Content_organisations_waterschap_de_lage_dijken_md},
  {"nl/Content/pages/over.md", file_nl_Content_pages_over_md, sizeof file_nl_Content_pages_over_md},
  {"nl/Content/pages/privacy.md", file_nl_Content_pages_privacy_md, sizeof file_nl_Content_pages_privacy_md},
  {"nl/Content/vacancies/adviseur-water.md", file_nl_Content_vacancies_adviseur_water_md, sizeof file_nl_Content_vacancies_adviseur_water_md},
  {"nl/Content/vacancies/stagiair-communicatie.txt", file_nl_Content_vacancies_stagiair_communicatie_txt, sizeof file_nl_Content_vacancies_stagiair_communicatie_txt},
  {"nl/Templates/strings.nl.txt", file_nl_Templates_strings_nl_txt, sizeof file_nl_Templates_strings_nl_txt},
};

struct prikbord_files prikbord_boards(void) {
  return (struct prikbord_files){files, sizeof files / sizeof *files};
}
