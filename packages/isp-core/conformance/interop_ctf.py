"""Reads a Common Transfer File from standard input with Python's own parser and prints what matters as JSON."""
import json
import sys
import xml.etree.ElementTree as ET

root = ET.fromstring(sys.stdin.buffer.read())
assert root.tag == "CTfile", root.tag


def text(element, path):
    found = element.find(path)
    return None if found is None else found.text


pupils = [
    {
        "upn": text(pupil, "UPN"),
        "surname": text(pupil, "Surname"),
        "forename": text(pupil, "Forename"),
        "dob": text(pupil, "DOB"),
        "sen": [[text(s, "StartDate"), text(s, "EndDate"), text(s, "SENprovision")] for s in pupil.findall("SENhistory/SEN")],
        "needs": [[text(n, "SENtypeRank"), text(n, "SENtype")] for n in pupil.findall("SENhistory/SENneeds/SENneed")],
        "file": text(pupil, "SuppInfo/IspKitTransfer/File"),
        "sha256": text(pupil, "SuppInfo/IspKitTransfer/Sha256"),
    }
    for pupil in root.findall("CTFpupilData/Pupil")
]
print(json.dumps({"version": text(root, "Header/CTFversion"), "year": text(root, "Header/SourceSchool/AcademicYear"), "pupils": pupils}))
