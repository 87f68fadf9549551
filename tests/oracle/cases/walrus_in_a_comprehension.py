# `:=` in a comprehension binds in the function around it.
from flask import Flask

app = Flask(__name__)
if any((found := port) > 2 for port in [1, 5, 3]):
    app.run(port=found)
print([kept := 7, kept + 1])
app.run(port=kept)
