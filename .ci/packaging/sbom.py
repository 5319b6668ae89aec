"""What is in the program, as SPDX 2.3 in JSON (spdx.github.io/spdx-spec/v2.3)."""

import hashlib
import json
import time

import files


def write(release, folder):
    resolved = files.ROOT / "Package.resolved"
    pins = json.loads(resolved.read_text())["pins"] if resolved.exists() else []
    packages = [package(pin["identity"], pin["state"].get("version", ""), pin["location"]) for pin in pins]
    for name in files.SYSTEM_LIBRARIES:
        try:
            version = files.output("dpkg-query", "-W", "-f", "${Version}", name)
        except Exception:
            continue
        packages.append(package(name.removesuffix("-dev"), version, "NOASSERTION"))
    own = package("prikbord", release.version, "NOASSERTION")
    own["checksums"] = [
        {"algorithm": "SHA256", "checksumValue": hashlib.sha256(release.program.read_bytes()).hexdigest()}]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"prikbord-{release.version}",
        "documentNamespace": f"https://prikbord.invalid/spdx/{own['checksums'][0]['checksumValue']}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(release.time)),
            "creators": ["Tool: prikbord-packaging"],
        },
        "packages": [own, *packages],
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own["SPDXID"]},
            *(
                {"spdxElementId": own["SPDXID"], "relationshipType": "STATIC_LINK", "relatedSpdxElement": p["SPDXID"]}
                for p in packages
            ),
        ],
    }
    (folder / f"prikbord-{release.version}.spdx.json").write_text(json.dumps(document, indent=2) + "\n")


def package(name, version, location):
    return {
        "name": name,
        "SPDXID": "SPDXRef-" + "".join(c if c.isalnum() else "-" for c in name),
        "versionInfo": version,
        "downloadLocation": location,
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }
