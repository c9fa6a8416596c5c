namespace TestKit.Generators.Model.StandIns;

/// <summary>What stands where the doubled type is wanted, since the double cannot be of that type itself.</summary>
/// <param name="Self">The name of the double's private property that gives it.</param>
internal abstract record StandInModel(string Self);
