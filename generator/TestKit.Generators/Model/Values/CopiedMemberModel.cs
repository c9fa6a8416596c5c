namespace TestKit.Generators.Model.Values;

/// <summary>A member of a class or a struct that holds what could change after the call.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type as written in code.</param>
/// <param name="Owner">The type that declares it.</param>
/// <param name="Access">How the copy's member is set.</param>
internal sealed record CopiedMemberModel(string Name, string Type, string Owner, MemberAccess Access);
