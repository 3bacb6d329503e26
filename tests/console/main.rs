//! What the console's renderers make of answers: of hand-made extremes, of every real one, and of random ones.

mod extremes;
mod real;
mod scene;
mod snapshots;
mod tab;
