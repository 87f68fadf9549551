from flask import Flask, jsonify

app = Flask(__name__)
app.config["RECAPTCHA_PUBLIC_KEY"] = "6LfX8ZcqAAAAAKw3hT1nVbR5yJ0mQeD2sPzL9uGi"
app.config["COMMIT"] = "4f1c2b7de9a05836c1f0b2a4d7e8935610cafe42"
SCRIPT_INTEGRITY = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"
NAMESPACE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8dWq2LxKp7vZnT5sYb3mRc9fJhGt
1aQuE6kXo0iVwSz4pNlBrMdC7yHjUeTgKoPqWsAxZcVfRbNhMjYkLiOpQg==
-----END PUBLIC KEY-----
"""


@app.get("/about")
def about():
    return jsonify(commit=app.config["COMMIT"], integrity=SCRIPT_INTEGRITY, key=PUBLIC_KEY, ns=NAMESPACE)
