from factory import build
if __name__ == "__main__":
    app, options = build()
    app.run(**options)  # finding: debug-enabled
