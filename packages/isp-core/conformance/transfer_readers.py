"""Signs and checks transfer files with jwcrypto, which shares nothing with our own code.

verify: {"file", "key"} on standard input; writes {"payload", "header"}.
sign: {"payload", "key", "header"}; writes what jwcrypto gives for one signature.
unseal: {"file", "key"}; writes {"plaintext"}.
"""
import json
import sys

from jwcrypto import jwe, jwk, jws


def verify(given):
    read = jws.JWS()
    read.allowed_algs = ["ES256", "EdDSA"]
    read.deserialize(given["file"], jwk.JWK(**given["key"]))
    return {"payload": read.payload.decode(), "header": read.jose_header}


def sign(given):
    header = json.dumps(given["header"], sort_keys=True, separators=(",", ":"))
    made = jws.JWS(given["payload"].encode())
    made.add_signature(jwk.JWK(**given["key"]), protected=header, header=None)
    return json.loads(made.serialize())


def unseal(given):
    read = jwe.JWE(algs=["ECDH-ES+A256KW", "A256GCM"])
    read.deserialize(given["file"], jwk.JWK(**given["key"]))
    return {"plaintext": read.payload.decode()}


actions = {"verify": verify, "sign": sign, "unseal": unseal}
try:
    json.dump({"ok": actions[sys.argv[1]](json.load(sys.stdin))}, sys.stdout)
except Exception as error:  # Every library says in its own words that a file is not sound.
    json.dump({"refused": str(error) or type(error).__name__}, sys.stdout)
