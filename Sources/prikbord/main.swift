print("prikbord")
