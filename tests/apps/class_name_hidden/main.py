from lib import Backend
b = Backend("x")
if __name__ == "__main__":
    b.run(debug=True)  # finding: debug-enabled
