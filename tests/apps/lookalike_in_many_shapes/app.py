class App:
    def run(self, debug): 
        print(debug)
