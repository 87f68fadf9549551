# `str.maketrans` with three arguments was believed to raise, which hid the rest of the module.
from flask import Flask

TABLE = str.maketrans("ab", "cd", "xyz")
if __name__ == "__main__":
    Flask(__name__).run(debug=True)
