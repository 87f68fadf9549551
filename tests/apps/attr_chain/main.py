from ext import registry
if __name__ == "__main__":
    registry.web.run(debug=True)  # finding: debug-enabled
