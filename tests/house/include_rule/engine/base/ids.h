// A room that includes nothing.
